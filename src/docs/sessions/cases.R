# Reads the CSV of samskab: Rscript cases.R cases.csv
options(warn = 2) # a number that cannot be read stops it
path <- commandArgs(trailingOnly = TRUE)[1]
rows <- read.csv(path, encoding = "UTF-8", na.strings = "", colClasses = "character")
numbers <- grep("^(document|line|flip_distance|score_.*|membership_.*)$", names(rows), value = TRUE)
numbers <- grep("_leaning$", numbers, value = TRUE, invert = TRUE)
rows[numbers] <- lapply(rows[numbers], as.numeric)

cases <- rows[rows$status != "refused", ]
type <- ifelse(is.na(cases$type), "none", cases$type)
coder <- ifelse(is.na(cases$coder), "none", cases$coder)

cat("Type by status\n")
counts <- table(sprintf("%-16s  %-12s", type, cases$status))
cat(sprintf("%s  %2d\n", names(counts), counts), sep = "")

cat("\nMean score of each axis by coder\n")
for (axis in c("predictability", "centrality")) {
  score <- cases[[paste0("score_", axis)]]
  for (one in sort(unique(coder))) {
    known <- score[coder == one & !is.na(score)]
    cat(sprintf("%-14s  %-4s  %.3f  n = %d of %d\n", axis, one, mean(known), length(known), sum(coder == one)))
  }
}

cat("\nCentrality can still be on either side of 0.5\n")
low <- cases$score_centrality_low
high <- cases$score_centrality_high
either <- which(low < 0.5 & high > 0.5)
cat(sprintf("%-26s  %-4s  %.3f to %.3f\n", cases$case[either], coder[either], low[either], high[either]), sep = "")

package samskab.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samskab.batch.Inputs;
import samskab.casefile.CaseReader;
import samskab.casefile.CaseReader.Read;
import samskab.casefile.CodingSheet;
import samskab.source.Document;

/**
 * Reads sheets, and takes the path under which one was found for its coder where it names none: two coders may well have put their
 * sheets into two folders and said no more.
 */
final class PathCoder {

    private final List<Path> paths;
    private final CaseReader reader;

    /**
     * A reader of sheets.
     *
     * @param named the paths as the user named them
     */
    PathCoder(List<String> named, CaseReader reader) {
        this.paths = named.stream()
                .filter(name -> !name.equals(Inputs.STANDARD_INPUT))
                .map(Path::of)
                .toList();
        this.reader = reader;
    }

    Read read(Document document) {
        Read read = reader.read(document);
        return new Read(read.sheet().map(this::coded), read.diagnostics());
    }

    private CodingSheet coded(CodingSheet sheet) {
        return sheet.coder().isPresent() ? sheet : sheet.codedBy(path(sheet.file()));
    }

    /**
     * Of several paths the closest: a file that was named twice gets the same coder twice, and is refused as being there twice.
     * Standard input is under none of them, and goes by its own name.
     */
    private String path(String file) {
        try {
            return closest(Path.of(file).normalize()).map(Path::toString).orElse(file);
        } catch (InvalidPathException e) {
            return file; // what standard input is called need not be a path here
        }
    }

    private Optional<Path> closest(Path file) {
        return paths.stream()
                .filter(path -> isUnder(path.normalize(), file))
                .max(Comparator.comparingInt(path -> path.normalize().toString().length()));
    }

    private static boolean isUnder(Path folder, Path file) {
        return folder.toString().isEmpty() || file.startsWith(folder);
    }
}

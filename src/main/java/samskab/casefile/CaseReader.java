package samskab.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import samskab.casefile.CodingSheet.FocusMark;
import samskab.casefile.CodingSheet.Purpose;
import samskab.codebook.Answer;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Phase;
import samskab.codebook.PurposeList;
import samskab.codebook.ScopeQuestion;
import samskab.codebook.Term;
import samskab.source.Diagnostic;
import samskab.source.Diagnostics;
import samskab.source.Document;
import samskab.source.Fault;
import samskab.source.Fields;
import samskab.source.Identified;
import samskab.source.Mapping;
import samskab.source.Node;
import samskab.source.Scalar;
import samskab.source.Sequence;
import samskab.source.Tree;
import samskab.source.YamlReader;

/**
 * Reads a case file's document into a coding sheet. A document with anything wrong in it is refused whole, with everything
 * that is wrong. Safe to use from several threads.
 */
public final class CaseReader {

    /** The key by which an adjudication sheet is known, which may lie beside case files but is none. */
    public static final String ADJUDICATION = "adjudication";

    private final Codebook codebook;

    public CaseReader(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * What reading gave.
     *
     * @param sheet empty where anything is wrong
     * @param diagnostics what is wrong, in the order of the places
     */
    public record Read(Optional<CodingSheet> sheet, List<Diagnostic> diagnostics) {}

    /** Reads one document. */
    public Read read(Document document) {
        Tree tree = YamlReader.read(document);
        Optional<CodingSheet> sheet = tree.root()
                .flatMap(root -> Fields.ofRoot(root, tree.diagnostics()))
                .flatMap(fields -> sheet(fields, tree.diagnostics()));
        return new Read(
                sheet.filter(s -> tree.diagnostics().isEmpty()),
                tree.diagnostics().all());
    }

    private Optional<CodingSheet> sheet(Fields fields, Diagnostics diagnostics) {
        Optional<Node> other = fields.peek(ADJUDICATION);
        if (other.isPresent()) {
            diagnostics.add(Fault.ADJUDICATION_SHEET, other.get().at());
            return Optional.empty();
        }
        Sheet sheet = new Sheet(fields, diagnostics);
        return sheet.isOfThisCodebook() ? Optional.of(sheet.read()) : Optional.empty();
    }

    /** The sheet that is being read. */
    private final class Sheet {

        private final Fields fields;
        private final Diagnostics diagnostics;

        Sheet(Fields fields, Diagnostics diagnostics) {
            this.fields = fields;
            this.diagnostics = diagnostics;
        }

        CodingSheet read() {
            Optional<Phase> phase = fields.choice("phase", codebook.phases());
            CodingSheet sheet = new CodingSheet(
                    diagnostics.document(),
                    fields.at().line(),
                    fields.requiredId("case").map(Scalar::text).orElse(""),
                    fields.requiredText("title")
                            .map(Scalar::text)
                            .map(String::strip)
                            .orElse(""),
                    text("description"),
                    text("organisation"),
                    text("sector"),
                    text("period"),
                    phase.orElse(codebook.phases().get(0)),
                    phase.isPresent(),
                    fields.id("coder").map(Scalar::text),
                    purposes(),
                    scope(),
                    codings(),
                    focus(),
                    sources(),
                    fields.choice("expected", codebook.types()));
            fields.close();
            return sheet;
        }

        /** Whether it is coded with this codebook in some version; if not, no word of it can be expected here. */
        boolean isOfThisCodebook() {
            Optional<Scalar> other =
                    fields.text("codebook").filter(named -> !named.text().equals(codebook.key()));
            other.ifPresent(named -> diagnostics.addUnknown(
                    Fault.CODEBOOK_OTHER, named.at(), List.of(codebook.key()), named.text(), codebook.key()));
            return other.filter(named -> !named.text().startsWith(codebook.id() + "@"))
                    .isEmpty();
        }

        private Optional<String> text(String key) {
            return stripped(fields, key);
        }

        private List<String> sources() {
            List<String> sources = new ArrayList<>();
            for (Node node : fields.list("sources")) {
                Fields.text(node, "sources", diagnostics)
                        .ifPresent(source -> sources.add(source.text().strip()));
            }
            return sources;
        }

        private List<Purpose> purposes() {
            List<Purpose> purposes = new ArrayList<>();
            for (Node.Entry entry : fields.entries("purposes")) {
                Fields.choice(entry.key(), "purposes", codebook.purposes(), diagnostics)
                        .ifPresent(list -> purposes.add(new Purpose(list, terms(entry.value(), list))));
            }
            return purposes;
        }

        private List<Term> terms(Node node, PurposeList list) {
            List<Term> terms = new ArrayList<>();
            for (Node item : Fields.items(node, list.id(), diagnostics)) {
                Fields.text(item, list.id(), diagnostics).ifPresent(word -> addOnce(word, list, terms));
            }
            return terms;
        }

        private void addOnce(Scalar word, PurposeList list, List<Term> terms) {
            Optional<Term> term = Fields.choice(word, list.id(), list.items(), diagnostics);
            if (Identified.find(terms, word.text()).isPresent()) {
                diagnostics.add(Fault.ITEM_TWICE, word.at(), word.text(), list.id());
            } else {
                term.ifPresent(terms::add);
            }
        }

        /** In the codebook's order, whatever the order of the sheet. */
        private List<ScopeAnswer> scope() {
            Map<String, Node> written = new HashMap<>();
            for (Node.Entry entry : fields.entries("scope")) {
                Fields.choice(entry.key(), "scope", codebook.scope(), diagnostics)
                        .ifPresent(question -> written.put(question.id(), entry.value()));
            }
            return codebook.scope().stream()
                    .flatMap(question ->
                            Optional.ofNullable(written.get(question.id()))
                                    .flatMap(node -> answer(question, node))
                                    .stream())
                    .toList();
        }

        private Optional<ScopeAnswer> answer(ScopeQuestion question, Node node) {
            Evidenced<Answer> full = evidenced(
                    node,
                    "answer",
                    value -> Fields.text(value, question.id(), diagnostics)
                            .flatMap(
                                    word -> Fields.choice(word, question.id(), List.of(Answer.values()), diagnostics)));
            return full.value.map(answer -> new ScopeAnswer(question, answer, full.evidence, full.at, node.at()));
        }

        private List<Coding> codings() {
            fields.required("codings");
            Map<String, Node> written = new HashMap<>();
            for (Node.Entry entry : fields.entries("codings")) {
                String name = entry.key().text();
                Identified.find(codebook.indicators(), name)
                        .ifPresentOrElse(
                                indicator -> written.put(name, entry.value()),
                                () -> diagnostics.addUnknown(
                                        Fault.INDICATOR_UNKNOWN,
                                        entry.key().at(),
                                        Identified.ids(codebook.indicators()),
                                        name));
            }
            return codebook.indicators().stream()
                    .map(indicator -> Optional.ofNullable(written.get(indicator.id()))
                            .map(node -> coding(indicator, node))
                            .orElse(Coding.absent(indicator)))
                    .toList();
        }

        private Coding coding(Indicator indicator, Node node) {
            Choices choices = new Choices(codebook, indicator, diagnostics);
            Evidenced<Choice> coding = evidenced(node, "level", choices::read);
            return coding.value
                    .map(choice -> new Coding(indicator, choice, coding.evidence, coding.at, node.at()))
                    .orElse(Coding.absent(indicator));
        }

        private List<FocusMark> focus() {
            List<Term> points = codebook.phases().stream()
                    .flatMap(phase -> phase.focus().stream())
                    .toList();
            List<FocusMark> focus = new ArrayList<>();
            for (Node.Entry entry : fields.entries("focus")) {
                String name = entry.key().text();
                Optional<Term> point = Fields.choice(entry.key(), "focus", points, diagnostics);
                Optional<Attention> attention = Fields.text(entry.value(), name, diagnostics)
                        .flatMap(word -> Fields.choice(word, name, List.of(Attention.values()), diagnostics));
                if (point.isPresent() && attention.isPresent()) {
                    focus.add(new FocusMark(point.get(), attention.get()));
                }
            }
            return focus;
        }

        /**
         * A value with what speaks for it: {@code task}, or {@code {level: task, evidence: …, at: …}}. Where several coders came
         * to it together, what each of them had found stands there too, in the same form, and who decided and why; all of that
         * is evidence.
         */
        private <T> Evidenced<T> evidenced(Node node, String key, Function<Node, Optional<T>> reader) {
            if (!(node instanceof Mapping)) {
                return new Evidenced<>(words(node), reader.apply(node), Optional.empty(), Optional.empty());
            }
            Fields full = Fields.of(node, key, diagnostics).orElseThrow();
            Optional<Node> answer = full.required(key);
            Optional<T> value = answer.flatMap(reader);
            String words = answer.map(Sheet::words).orElse("");
            Optional<String> evidence = stripped(full, "evidence");
            Optional<String> at = stripped(full, "at");
            List<Node.Entry> coders = full.entries("coders");
            Optional<String> reason = stripped(full, "reason");
            Optional<String> decidedBy = reason.isPresent()
                    ? full.requiredText("decided-by").map(Scalar::text)
                    : stripped(full, "decided-by");
            full.close();
            if (coders.isEmpty() && reason.isEmpty()) {
                return new Evidenced<>(words, value, evidence, at);
            }
            Map<String, Evidenced<T>> found = new LinkedHashMap<>();
            coders.forEach(coder -> found.put(coder.key().text(), evidenced(coder.value(), key, reader)));
            boolean differ =
                    found.values().stream().map(Evidenced::words).distinct().count() > 1;
            Voices evidences = new Voices("", evidence);
            Voices places = new Voices("", at);
            found.forEach((coder, one) -> {
                if (differ) {
                    evidences.add(coder + " (" + one.words + ")", one.evidence.or(() -> Optional.of("")));
                } else {
                    evidences.add(coder, one.evidence);
                }
                places.add(coder, one.at);
            });
            evidences.add(decidedBy.orElse(""), reason);
            return new Evidenced<>(words, value, evidences.text(), places.text());
        }

        /** What was answered, as it is written. */
        private static String words(Node answer) {
            if (answer instanceof Sequence range) {
                return range.items().stream().map(Sheet::words).collect(Collectors.joining(" – "));
            }
            return answer instanceof Scalar word ? word.text() : "";
        }

        private Optional<String> stripped(Fields fields, String key) {
            return fields.text(key).map(Scalar::text).map(String::strip);
        }

        private record Evidenced<T>(String words, Optional<T> value, Optional<String> evidence, Optional<String> at) {}
    }

    /**
     * What several people said, as one text: each with the name before it, but only once where they all said the same. Where
     * their answers differ, the name has the answer behind it, for what speaks for one answer speaks against another.
     */
    private static final class Voices {

        private final List<String> names = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        Voices(String name, Optional<String> text) {
            add(name, text);
        }

        void add(String name, Optional<String> text) {
            if (text.isPresent()) {
                names.add(name);
                texts.add(text.get());
            }
        }

        Optional<String> text() {
            boolean allTheSame = texts.size() > 1 && texts.stream().distinct().count() == 1;
            if (texts.isEmpty() || allTheSame) {
                return texts.stream().findFirst();
            }
            StringJoiner all = new StringJoiner("; ");
            for (int i = 0; i < texts.size(); i++) {
                boolean isBoth = !names.get(i).isEmpty() && !texts.get(i).isEmpty();
                all.add(names.get(i) + (isBoth ? ": " : "") + texts.get(i));
            }
            return Optional.of(all.toString());
        }
    }
}

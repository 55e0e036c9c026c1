package samskab.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import samskab.source.Tree;
import samskab.source.YamlReader;

/**
 * Reads a case file's document into a coding sheet. A document with anything wrong in it is refused whole, with everything
 * that is wrong. Safe to use from several threads.
 */
public final class CaseReader {

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
                .map(fields -> new Sheet(fields, tree.diagnostics()).read());
        return new Read(
                sheet.filter(s -> tree.diagnostics().isEmpty()),
                tree.diagnostics().all());
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
            checkCodebook();
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

        private void checkCodebook() {
            fields.text("codebook")
                    .filter(named -> !named.text().equals(codebook.key()))
                    .ifPresent(named -> diagnostics.addUnknown(
                            Fault.CODEBOOK_OTHER, named.at(), List.of(codebook.key()), named.text(), codebook.key()));
        }

        private Optional<String> text(String key) {
            return fields.text(key).map(Scalar::text).map(String::strip);
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
            Evidenced full = evidenced(node, "answer");
            return full.value
                    .flatMap(value -> Fields.text(value, question.id(), diagnostics))
                    .flatMap(word -> Fields.choice(word, question.id(), List.of(Answer.values()), diagnostics))
                    .map(answer -> new ScopeAnswer(question, answer, full.evidence, full.at, node.at()));
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
            Evidenced coding = evidenced(node, "level");
            return coding.value
                    .flatMap(value -> new Choices(codebook, indicator, diagnostics).read(value))
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

        /** A value with what speaks for it: {@code task}, or {@code {level: task, evidence: …, at: …}}. */
        private Evidenced evidenced(Node node, String key) {
            if (!(node instanceof Mapping)) {
                return new Evidenced(Optional.of(node), Optional.empty(), Optional.empty());
            }
            Fields full = Fields.of(node, key, diagnostics).orElseThrow();
            Evidenced evidenced = new Evidenced(
                    full.required(key),
                    full.text("evidence").map(Scalar::text).map(String::strip),
                    full.text("at").map(Scalar::text).map(String::strip));
            full.close();
            return evidenced;
        }

        private record Evidenced(Optional<Node> value, Optional<String> evidence, Optional<String> at) {}
    }
}

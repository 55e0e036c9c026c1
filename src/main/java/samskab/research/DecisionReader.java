package samskab.research;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.casefile.CaseReader;
import samskab.codebook.Codebook;
import samskab.codebook.Phase;
import samskab.research.Disagreement.Part;
import samskab.source.Diagnostic;
import samskab.source.Diagnostics;
import samskab.source.Document;
import samskab.source.Fault;
import samskab.source.Fields;
import samskab.source.Node;
import samskab.source.Position;
import samskab.source.Scalar;
import samskab.source.Tree;
import samskab.source.YamlReader;

/**
 * Reads an adjudication sheet that was filled in, strictly: a first document that says for which codebook it is and who decides,
 * then one for each case that several coded. It must fit the coding sheets: the same cases, coders, documents and answers.
 */
public final class DecisionReader {

    static final String DECIDED_BY = "decided-by";

    /** So many values may stand in a document about one case, keys included: some eight for each coder and question. */
    private static final int MOST_VALUES = 50_000;

    private final Codebook codebook;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Integer> read = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final Decisions decisions = new Decisions(found);
    private Optional<String> decidedBy = Optional.empty();

    /** A reader of a sheet about some cases, of which those that only one coded have no place in it. */
    public DecisionReader(Codebook codebook, List<Unit> units) {
        this.codebook = codebook;
        units.stream().filter(unit -> unit.sheets().size() > 1).forEach(unit -> this.units.put(key(unit), unit));
    }

    private static String key(Unit unit) {
        return key(unit.caseId(), unit.phase());
    }

    private static String key(String caseId, Phase phase) {
        return caseId + ", " + phase.id();
    }

    /** Reads the documents of a sheet, of which there is at least one. */
    public Decisions read(List<Document> documents) {
        boolean isReadable = head(documents.get(0));
        if (isReadable) {
            documents.stream().skip(1).forEach(this::unit);
        }
        if (found.isEmpty()) {
            missing(documents.get(0));
        }
        return decisions;
    }

    /** The fields of a document; what is wrong in it is added when it is {@link #done}. */
    private static Optional<Fields> fields(Tree tree) {
        return tree.root().flatMap(root -> Fields.ofRoot(root, tree.diagnostics()));
    }

    private void done(Diagnostics diagnostics) {
        found.addAll(diagnostics.all());
    }

    /** The first document; whether it is that of an adjudication sheet for this codebook, so that reading on makes sense. */
    private boolean head(Document document) {
        Tree tree = YamlReader.read(document, MOST_VALUES);
        Optional<Fields> fields = fields(tree);
        boolean isSheet =
                fields.isEmpty() || fields.get().node(CaseReader.ADJUDICATION).isPresent();
        boolean isOurs =
                isSheet && fields.map(all -> isOurs(all, tree.diagnostics())).orElse(true);
        if (!isSheet) {
            tree.diagnostics().add(Fault.ADJUDICATION_EXPECTED, fields.get().at());
        } else if (isOurs && fields.isPresent()) {
            checkDigest(fields.get(), tree.diagnostics());
            fields.get().text("samskab");
            decidedBy = filled(fields.get(), DECIDED_BY, tree.diagnostics());
            fields.get().close();
        }
        if (!tree.diagnostics().isEmpty()) {
            decidedBy = decidedBy.or(() -> Optional.of("")); // it may stand where nothing could be read
        }
        done(tree.diagnostics());
        return isOurs;
    }

    private boolean isOurs(Fields fields, Diagnostics diagnostics) {
        Optional<Scalar> other = fields.requiredText(CaseReader.ADJUDICATION)
                .filter(named -> !named.text().equals(codebook.key()));
        other.ifPresent(named -> diagnostics.add(Fault.SHEET_CODEBOOK, named.at(), named.text(), codebook.key()));
        return other.isEmpty();
    }

    /** With the same name and version, texts and levels may be others. */
    private void checkDigest(Fields fields, Diagnostics diagnostics) {
        fields.text("codebook-digest")
                .filter(named -> !named.text().equals(codebook.digest()))
                .ifPresent(named ->
                        diagnostics.add(Fault.CODEBOOK_CHANGED, named.at(), codebook.key(), codebook.digest()));
    }

    private void missing(Document head) {
        Diagnostics diagnostics = new Diagnostics(head);
        units.keySet().stream()
                .filter(key -> !read.containsKey(key))
                .sorted()
                .forEach(key -> diagnostics.add(Fault.UNIT_MISSING, new Position(head.firstLine(), 1), key));
        done(diagnostics);
    }

    private void unit(Document document) {
        Tree tree = YamlReader.read(document, MOST_VALUES);
        fields(tree).ifPresent(fields -> unit(fields, tree.diagnostics()));
        done(tree.diagnostics());
    }

    private void unit(Fields fields, Diagnostics diagnostics) {
        if (!isOurs(fields, diagnostics)) {
            return;
        }
        Optional<Scalar> caseId = fields.requiredId("case");
        Optional<Phase> phase = fields.requiredChoice("phase", codebook.phases());
        fields.text("title");
        List.of("sheets", Part.SCOPE.id(), Part.CODINGS.id()).forEach(fields::node);
        fields.close();
        if (caseId.isEmpty() || phase.isEmpty()) {
            return;
        }
        String key = key(caseId.get().text(), phase.get());
        Optional<Unit> unit = Optional.ofNullable(units.get(key));
        Optional<Integer> before =
                Optional.ofNullable(read.putIfAbsent(key, caseId.get().at().line()));
        if (unit.isEmpty()) {
            diagnostics.add(Fault.UNIT_UNKNOWN, caseId.get().at(), key);
        } else if (before.isPresent()) {
            diagnostics.add(Fault.UNIT_TWICE, caseId.get().at(), key, String.valueOf(before.get()));
        } else {
            new UnitDecisions(codebook, unit.get(), decidedBy, fields, diagnostics).readInto(decisions);
        }
    }

    /** A text that may still be empty. */
    static Optional<String> filled(Fields fields, String key, Diagnostics diagnostics) {
        return fields.node(key)
                .filter(node -> !isEmpty(node))
                .flatMap(node -> Fields.text(node, key, diagnostics))
                .map(text -> text.text().strip());
    }

    static boolean isEmpty(Node node) {
        return node instanceof Scalar text && text.text().isBlank();
    }
}

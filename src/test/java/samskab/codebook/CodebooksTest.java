package samskab.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import samskab.codebook.Condition.Coded;
import samskab.codebook.Direction.Task;
import samskab.codebook.FocusPoint.ForType;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Model.Part;
import samskab.codebook.Reference.Source;
import samskab.source.Diagnostic;
import samskab.source.Document;
import samskab.source.Fault;
import samskab.source.Identified;
import samskab.source.Mapping;
import samskab.source.Node;
import samskab.source.Sequence;

/** Codebooks are loaded as they are written, and the one that comes with the tool is what the design says. */
class CodebooksTest {

    private static final Codebook BUILT_IN = Codebooks.builtIn(Codebooks.STANDARD);

    private static final Source BOOK = new Source("book", "A book");
    private static final Source TALK = new Source("talk", "A talk");
    private static final List<Reference> IN_THE_BOOK = List.of(new Reference(BOOK, Optional.empty()));

    /** Two pieces that share half of their words say the same, more or less. */
    private static final double SAME = 0.5;

    private final Codebook small =
            SmallCodebook.load(SmallCodebook.TEXT).codebook().orElseThrow();

    static List<String> builtIn() {
        return Codebooks.BUILT_IN;
    }

    private static Text text(String english, String danish) {
        return new Text(Map.of(Language.EN, english, Language.DA, danish));
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_built_in_codebook_is_the_same_packed_and_written(String id) {
        Codebooks.Loaded loaded = Codebooks.load(new Document(id + ".yaml", 1, 1, Codebooks.yaml(id)));
        boolean same = loaded.codebook().equals(Optional.of(Codebooks.builtIn(id)));

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(same).as("the same").isTrue(); // a codebook is too long to be shown
    }

    @Test
    void the_digest_is_that_of_the_file() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Codebooks.yaml(Codebooks.STANDARD));

        assertThat(BUILT_IN.digest())
                .isEqualTo(HexFormat.of().formatHex(digest))
                .hasSize(64);
        assertThat(SmallCodebook.load("a: b").codebook()).isEmpty();
    }

    @Test
    void fifty_thousand_values_are_read_and_one_more_is_refused() {
        assertThat(SmallCodebook.load("- a\n".repeat(49_999)).diagnostics())
                .extracting(Diagnostic::fault)
                .doesNotContain(Fault.YAML_COUNT);
        assertThat(SmallCodebook.load("- a\n".repeat(50_000)).diagnostics())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.YAML_COUNT);
    }

    @Test
    void the_digest_changes_with_a_comment() {
        Optional<Codebook> one = SmallCodebook.load(SmallCodebook.TEXT).codebook();
        Optional<Codebook> other =
                SmallCodebook.load(SmallCodebook.TEXT + "# \n").codebook();

        assertThat(one.map(Codebook::digest)).isPresent().isNotEqualTo(other.map(Codebook::digest));
        assertThat(one.map(Codebook::indicators)).isEqualTo(other.map(Codebook::indicators));
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void packing_writes_what_loading_reads(String id, @TempDir Path folder) throws IOException {
        PackCodebooks.main(new String[] {folder.toString()});

        byte[] packed = Files.readAllBytes(folder.resolve(id + ".packed"));
        assertThat(new String(packed, 0, 64, StandardCharsets.US_ASCII))
                .isEqualTo(Codebooks.builtIn(id).digest());
        try (var built = Codebooks.class.getResourceAsStream("/samskab/codebook/" + id + ".packed")) {
            assertThat(built).isNotNull().hasBinaryContent(packed);
        }
    }

    @Test
    void a_codebook_that_does_not_come_with_the_tool_is_a_fault_of_the_tool() {
        assertThatThrownBy(() -> Codebooks.builtIn("other"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not in the jar: other.packed");
        assertThatThrownBy(() -> Codebooks.yaml("other")).hasMessage("not in the jar: other.yaml");
    }

    @Test
    void everything_in_a_codebook_that_classifies_is_read() {
        assertThat(small.id()).isEqualTo("small");
        assertThat(small.version()).isEqualTo(1);
        assertThat(small.key()).isEqualTo("small@1");
        assertThat(small.title()).isEqualTo(text("Title", "Titel"));
        assertThat(small.description()).isEqualTo(text("Description", "Beskrivelse"));
        assertThat(small.sources()).containsExactly(BOOK, TALK);
        assertThat(small.rules())
                .containsExactly(
                        new Rule(
                                "first",
                                text("First", "Først"),
                                text("Do it.", "Gør det."),
                                List.of(new Reference(BOOK, Optional.of("p. 1")))),
                        new Rule(
                                "then",
                                text("Then", "Så"),
                                text("Rest.", "Hvil."),
                                List.of(new Reference(TALK, Optional.empty()))));
        assertThat(small.axes())
                .containsExactly(new Axis(
                        "width",
                        text("Width", "Bredde"),
                        text("How wide?", "Hvor bred?"),
                        text("narrow", "smal"),
                        text("wide", "bred"),
                        text("narrow side", "smal side"),
                        text("wide side", "bred side"),
                        new BigDecimal("0.6"),
                        IN_THE_BOOK));
        assertThat(small.indicators())
                .containsExactly(
                        new Indicator(
                                "door",
                                Optional.of("width"),
                                new BigDecimal("1.5"),
                                Use.CORE,
                                true,
                                text("Door", "Dør"),
                                text("Which door?", "Hvilken dør?"),
                                text("It shows.", "Det viser sig."),
                                text("Do not measure.", "Mål ikke."),
                                List.of(
                                        new Level(
                                                "shut",
                                                new BigDecimal("0"),
                                                text("shut", "lukket"),
                                                text("It is shut.", "Den er lukket.")),
                                        new Level(
                                                "ajar",
                                                new BigDecimal("0.5"),
                                                text("ajar", "på klem"),
                                                text("It is ajar.", "Den står på klem.")),
                                        new Level(
                                                "open",
                                                new BigDecimal("1"),
                                                text("open", "åben"),
                                                text("It is open.", "Den er åben."))),
                                text("A wall.", "En mur."),
                                text("A field.", "En mark."),
                                IN_THE_BOOK),
                        new Indicator(
                                "colour",
                                Optional.empty(),
                                BigDecimal.ZERO,
                                Use.RECORDED,
                                false,
                                text("Colour", "Farve"),
                                text("Which colour?", "Hvilken farve?"),
                                text("It is nice.", "Det er pænt."),
                                text("Look twice.", "Se igen."),
                                List.of(
                                        new Level(
                                                "black",
                                                BigDecimal.ZERO,
                                                text("black", "sort"),
                                                text("It is black.", "Den er sort.")),
                                        new Level(
                                                "white",
                                                BigDecimal.ZERO,
                                                text("white", "hvid"),
                                                text("It is white.", "Den er hvid."))),
                                text("Coal.", "Kul."),
                                text("Snow.", "Sne."),
                                IN_THE_BOOK));
        assertThat(small.types())
                .containsExactly(
                        new Type(
                                "closed",
                                text("Closed", "Lukket"),
                                text("Narrow.", "Smal."),
                                Map.of("width", Pole.LOW),
                                IN_THE_BOOK),
                        new Type(
                                "wide",
                                text("Wide", "Bred"),
                                text("It is wide.", "Den er bred."),
                                Map.of("width", Pole.HIGH),
                                IN_THE_BOOK));
        assertThat(small.scope())
                .containsExactly(
                        new ScopeQuestion(
                                "house",
                                text("A house?", "Et hus?"),
                                Answer.NO,
                                text("No house.", "Intet hus."),
                                IN_THE_BOOK),
                        new ScopeQuestion(
                                "tent",
                                text("A tent?", "Et telt?"),
                                Answer.YES,
                                text("A tent.", "Et telt."),
                                IN_THE_BOOK));
        assertThat(small.purposes())
                .containsExactly(new PurposeList(
                        "uses",
                        text("Uses", "Brug"),
                        List.of(new Term("sleep", text("Sleep", "Søvn")), new Term("work", text("Work", "Arbejde"))),
                        IN_THE_BOOK));
        assertThat(small.phases())
                .containsExactly(
                        new Phase(
                                "plan",
                                text("Plan", "Plan"),
                                true,
                                List.of(new Term("light", text("Light", "Lys"))),
                                IN_THE_BOOK),
                        new Phase(
                                "build",
                                text("Build", "Byg"),
                                false,
                                List.of(new Term("noise", text("Noise", "Støj"))),
                                IN_THE_BOOK));
    }

    @Test
    void the_focus_points_of_a_codebook_are_read_with_a_piece_for_each_type() {
        Type closed = small.types().get(0);
        Type wide = small.types().get(1);
        Phase plan = small.phases().get(0);
        Phase build = small.phases().get(1);
        PurposeList uses = small.purposes().get(0);

        assertThat(small.advice().focus().keySet()).containsExactly("plan", "build");
        assertThat(small.advice().focus(plan))
                .containsExactly(new FocusPoint(
                        new Term("light", text("Light", "Lys")),
                        text("Where from?", "Hvorfra?"),
                        text("One must see.", "Man skal se."),
                        List.of(closed),
                        List.of(indicator("door")),
                        List.of(
                                new Condition(
                                        List.of(new Coded(indicator("colour"), List.of(level("colour", "black")))),
                                        List.of(indicator("door")),
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                new Condition(
                                        List.of(),
                                        List.of(),
                                        List.of(new PurposeList(
                                                "uses",
                                                uses.name(),
                                                List.of(new Term("work", text("Work", "Arbejde"))),
                                                uses.sources())),
                                        List.of(closed, wide),
                                        List.of(plan))),
                        List.of(
                                new ForType(
                                        closed,
                                        new Piece(
                                                text("Bring a lamp.", "Tag en lampe med."),
                                                Basis.SAYS,
                                                List.of(new Reference(TALK, Optional.of("min. 2"))))),
                                new ForType(wide, derived(text("Draw a curtain.", "Træk et gardin for.")))),
                        List.of(new Reference(BOOK, Optional.of("ch. 2")))));
        assertThat(small.advice().focus(build))
                .containsExactly(new FocusPoint(
                        new Term("noise", text("Noise", "Støj")),
                        text("How loud?", "Hvor højt?"),
                        text("Others sleep.", "Andre sover."),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new ForType(closed, said(text("Knock.", "Bank på."))),
                                new ForType(wide, said(text("Call out.", "Råb op.")))),
                        IN_THE_BOOK));
    }

    @Test
    void the_directions_of_a_codebook_are_read_with_their_tasks() {
        assertThat(small.advice().directions())
                .containsExactly(new Direction(
                        "up",
                        text("Upwards", "Opad"),
                        text("The roof", "Taget"),
                        List.of(
                                new Task(
                                        "climb",
                                        text("Climb", "Klatr"),
                                        derived(text("Take the ladder.", "Tag stigen.")),
                                        List.of(small.phases().get(0)),
                                        List.of(small.types().get(1)),
                                        text("It is far.", "Der er langt.")),
                                new Task(
                                        "wave",
                                        text("Wave", "Vink"),
                                        said(text("Lift a hand.", "Løft en hånd.")),
                                        List.of(),
                                        List.of(),
                                        text("They look.", "De kigger."))),
                        IN_THE_BOOK));
    }

    @Test
    void the_models_of_a_codebook_are_read_with_their_parts() {
        assertThat(small.advice().models())
                .containsExactly(new Model(
                        "stairs",
                        text("Stairs", "Trappe"),
                        text("To get up.", "For at komme op."),
                        List.of(
                                new Part(
                                        "step",
                                        text("Step", "Trin"),
                                        said(text("Take one.", "Tag et.")),
                                        List.of(small.phases().get(1)),
                                        List.of(small.types().get(1)),
                                        List.of(new Condition(
                                                List.of(),
                                                List.of(indicator("colour")),
                                                List.of(),
                                                List.of(),
                                                List.of()))),
                                new Part(
                                        "rail",
                                        text("Rail", "Gelænder"),
                                        derived(text("Hold on.", "Hold fast.")),
                                        List.of(),
                                        List.of(),
                                        List.of())),
                        IN_THE_BOOK));
    }

    @Test
    void the_tensions_of_a_codebook_are_read_with_every_kind_of_condition() {
        List<Type> types = small.types();
        List<Phase> phases = small.phases();

        assertThat(small.advice().tensions())
                .containsExactly(new Tension(
                        "draught",
                        text("Draught", "Træk"),
                        derived(text("Who shuts it?", "Hvem lukker?")),
                        List.of(
                                new Condition(
                                        List.of(new Coded(indicator("colour"), List.of(level("colour", "black")))),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                new Condition(
                                        List.of(),
                                        List.of(indicator("colour"), indicator("door")),
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                new Condition(List.of(), List.of(), small.purposes(), List.of(), List.of()),
                                new Condition(List.of(), List.of(), List.of(), List.of(types.get(1)), List.of()),
                                new Condition(
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(phases.get(1), phases.get(0))))));
    }

    private Indicator indicator(String id) {
        return Identified.find(small.indicators(), id).orElseThrow();
    }

    private Level level(String indicator, String id) {
        return Identified.find(indicator(indicator).levels(), id).orElseThrow();
    }

    private static Piece said(Text text) {
        return new Piece(text, Basis.SAYS, IN_THE_BOOK);
    }

    private static Piece derived(Text text) {
        return new Piece(text, Basis.DERIVED, IN_THE_BOOK);
    }

    @Test
    void a_condition_may_name_several_indicators_with_several_levels() {
        String text = SmallCodebook.with(
                "        - codings: {colour: [black]}\n        - unknown",
                "        - codings: {colour: [white, black], door: [open]}\n        - unknown");
        Codebook codebook = SmallCodebook.load(text).codebook().orElseThrow();

        assertThat(codebook.advice().tensions().get(0).when().get(0).codings())
                .containsExactly(
                        new Coded(indicator("colour"), List.of(level("colour", "white"), level("colour", "black"))),
                        new Coded(indicator("door"), List.of(level("door", "open"))));
    }

    @Test
    void a_point_has_a_piece_for_each_type_of_its_codebook_and_no_other() {
        FocusPoint light = small.advice().focus(small.phases().get(0)).get(0);
        Type other = BUILT_IN.types().get(0);

        assertThat(light.piece(small.types().get(1)).text()).isEqualTo(text("Draw a curtain.", "Træk et gardin for."));
        assertThatThrownBy(() -> light.piece(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not in the codebook of the point: controlled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"focus", "directions", "models", "tensions"})
    void a_codebook_may_have_any_part_of_advice_and_leave_the_others_out(String section) {
        Pattern written = Pattern.compile("(?ms)^  " + section + ":\n.*?(?=^  \\w|\\z)");
        String advice = SmallCodebook.TEXT.substring(SmallCodebook.UNADVISED.length());
        Matcher part = written.matcher(advice);
        assertThat(part.find()).isTrue();

        Advice without = advice(part.replaceFirst(""));
        Advice only = advice("advice:\n" + part.group());

        assertThat(List.of(sizes(without), sizes(only)))
                .allSatisfy(sizes -> assertThat(sizes.keySet()).contains(section));
        assertThat(sizes(without).get(section)).isZero();
        assertThat(sizes(without).values().stream().filter(size -> size > 0)).hasSize(3);
        assertThat(sizes(only).get(section)).isPositive();
        assertThat(sizes(only).values().stream().filter(size -> size > 0)).hasSize(1);
    }

    private static Advice advice(String written) {
        return SmallCodebook.load(SmallCodebook.UNADVISED + written)
                .codebook()
                .orElseThrow()
                .advice();
    }

    private static Map<String, Integer> sizes(Advice advice) {
        return Map.of(
                "focus", advice.focus().values().stream().mapToInt(List::size).sum(),
                "directions", advice.directions().size(),
                "models", advice.models().size(),
                "tensions", advice.tensions().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    version: 1                    | version: 9999
                    version: 1                    | version: 1.0
                    minimum-coverage: 0.6         | minimum-coverage: 0
                    minimum-coverage: 0.6         | minimum-coverage: 1
                    minimum-coverage: 0.6         | minimum-coverage: 1.000000
                    weight: 1.5                   | weight: 0.000001
                    weight: 1.5                   | weight: 1000
                    weight: 1.5                   | weight: 007
                    must-have: yes                | must-have: no
                    {id: ajar, value: 0.5         | {id: ajar, value: 0.000001
                    {id: ajar, value: 0.5         | {id: ajar, value: 0.999999
                    {id: shut, value: 0,          | {id: shut, value: 0.499999,
                    poles: {width: low}           | poles: {width: "low"}
                    outside: no                   | outside: yes
                    {id: open,                    | {id: yes,
                    stays-open: yes               | stays-open: no
                    heavy: [closed]               | heavy: [wide, closed]
                    settles: [door]               | settles: [colour, door]
                    """)
    void what_lies_just_inside_a_limit_is_good(String old, String replacement) {
        assertThat(SmallCodebook.faults(SmallCodebook.with(old, replacement))).isEmpty();
    }

    @Test
    void what_may_be_left_out_is_left_out() {
        String text = SmallCodebook.UNADVISED
                .replaceAll("(?s)\nrules:.*?\naxes:", "\naxes:")
                .replaceAll("(?s)\nscope:.*?\nphases:", "\nphases:")
                .replace("    must-have: yes\n", "")
                .replace("stays-open: yes, ", "")
                .replace("focus: [{id: light, name: {en: Light, da: Lys}}], ", "");
        Codebooks.Loaded loaded = SmallCodebook.load(text);

        assertThat(loaded.diagnostics()).isEmpty();
        Codebook codebook = loaded.codebook().orElseThrow();
        assertThat(codebook.rules()).isEmpty();
        assertThat(codebook.scope()).isEmpty();
        assertThat(codebook.purposes()).isEmpty();
        assertThat(codebook.phases().get(0).focus()).isEmpty();
        assertThat(codebook.phases().get(0).staysOpen()).isFalse();
        assertThat(codebook.advice().focus(codebook.phases().get(0))).isEmpty();
        assertThat(sizes(codebook.advice()).values()).containsOnly(0);
        assertThat(codebook.indicators().get(0).mustHave()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2,true", "3,true", "9,true", "10,false"})
    void an_indicator_has_two_to_nine_levels(int count, boolean good) {
        StringBuilder levels = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            levels.append("      - {id: l")
                    .append(i)
                    .append(", value: ")
                    .append("0.0")
                    .append(i < 10 ? "0" : "");
            levels.append(i).append(", label: {en: a, da: b}, descriptor: {en: c, da: d}}\n");
        }
        String text = SmallCodebook.TEXT.replaceFirst("(?s)      - .id: shut.*?    illus", levels + "    illus");
        List<String> faults = SmallCodebook.faults(text);

        assertThat(faults).hasSize(good ? 0 : 1);
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault).isEqualTo("level-count 32 [door, " + count + ", 2, 9]"));
    }

    @Test
    void texts_are_stripped() {
        Codebook codebook = SmallCodebook.load(SmallCodebook.with("{en: Title, da: Titel}", "{en: ' T ', da: ' U '}"))
                .codebook()
                .orElseThrow();

        assertThat(codebook.title()).isEqualTo(text("T", "U"));
    }

    @Test
    void a_text_of_several_lines_stands_on_one() {
        String text = SmallCodebook.with("da: Bank på.", "da: \"Bank\\n  på.\\n\"");
        Codebook codebook = SmallCodebook.load(text).codebook().orElseThrow();
        Phase build = codebook.phases().get(1);

        assertThat(codebook.advice().focus(build).get(0).piece(codebook.types().get(0)))
                .isEqualTo(said(text("Knock.", "Bank på.")));
    }

    @Test
    void texts_are_equal_where_they_say_the_same_in_every_language() {
        Text knock = text("Knock.", "Bank på.");

        assertThat(knock)
                .isEqualTo(text("Knock.", "Bank på."))
                .hasSameHashCodeAs(text("Knock.", "Bank på."))
                .isNotEqualTo(text("Knock.", "Bank."))
                .isNotEqualTo(text("Knock", "Bank på."))
                .isNotEqualTo("Knock.");
        assertThat(knock.hashCode()).isNotEqualTo(text("Call out.", "Råb op.").hashCode());
        assertThat(knock.toString()).contains("Knock.", "Bank på.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    version: 1              | version: 1.5                      | number-whole 2 [1.5, version, 1, 9999]
                    version: 1              | version: 0                        | number-range 2 [0, version, 1, 9999]
                    weight: 1.5             | weight: 0                         | number-range 24 [0, weight, 0.000001, 1000]
                    minimum-coverage: 0.6   | minimum-coverage: 2               | number-range 19 [2, minimum-coverage, 0, 1]
                    {id: shut, value: 0,    | {id: shut, value: -1,             | number-range 32 [-1, value, 0, 1]
                    {id: open, value: 1     | {id: open, value: 0.5             | level-order 34 [open, door]
                    {id: ajar,              | {id: undecided,                   | level-reserved 33 [undecided]
                    {id: ajar, value: 0.5   | {id: shut, value: 0.5             | entry-twice 33 [shut, levels]
                    {en: Title, da: Titel}  | {en: Title}                       | translation-missing 3 [da, title]
                    {en: Title, da: Titel}  | {da: Titel}                       | translation-missing 3 [en, title]
                    {id: black,             | {id: black, value: 0,             | recorded-scored 44 [colour, value]
                    use: core               | use: optional                     | axis-empty 12 [width]
                    poles: {width: low}     | poles: {}                         | list-empty 49 [poles]
                    stays-open: yes         | stays-open: maybe                 | value-unknown 57 [maybe, stays-open]
                    - id: noise             | - id: light                       | value-unknown 78 [light, id]
                    heavy: [closed]         | heavy: [closed, closed]           | item-twice 65 [closed, heavy]
                    settles: [door]         | settles: []                       | list-empty 66 [settles]
                    at: min. 2}]}           | at: min. 2}], phases: [plan]}     | key-unknown 74 [phases]
                    - types: [wide]         | - {}                              | list-empty 110 [when]
                    {id: wave,              | {id: climb,                       | entry-twice 91 [climb, tasks]
                    - id: up                | - id: light                       | entry-twice 86 [light, advice]
                    - id: up                | - id: advice                      | entry-twice 86 [advice, advice]
                    - id: stairs            | - id: up                          | entry-twice 94 [up, advice]
                    - id: draught           | - id: stairs                      | entry-twice 102 [stairs, advice]
                    """)
    void a_fault_names_what_is_wrong(String old, String replacement, String fault) {
        assertThat(SmallCodebook.faults(SmallCodebook.with(old, replacement))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {id: work,  | {id: sleep, | entry-twice 55 [sleep, items]
                    {id: noise, | {id: light, | entry-twice 58 [light, focus]
                    """)
    void a_term_that_comes_twice_is_named(String old, String replacement, String fault) {
        assertThat(SmallCodebook.faults(SmallCodebook.with(SmallCodebook.UNADVISED, old, replacement)))
                .containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"\\e,U+001B", "\\t,U+0009", "\\r,U+000D", "\\u0085,U+0085", "\\u200D,U+200D", "\\U000E0001,U+E0001"})
    void a_character_that_nobody_sees_is_shown_by_its_code(String escape, String code) {
        String text = SmallCodebook.with("da: Titel", "da: \"T" + escape + escape + "\"");

        assertThat(SmallCodebook.faults(text)).containsExactly("text-hidden 3 [" + code + "]");
    }

    @Test
    void every_text_with_a_character_that_nobody_sees_is_shown() {
        String text = SmallCodebook.TEXT
                .replace("{en: Title, da: Titel}", "{en: \"\\e\\u200BA\", da: \"\\u200BA\"}")
                .replace("{id: noise,", "{id: \"noise\", ")
                .replace("da: Støj", "da: \"\\aStøj\"");

        assertThat(SmallCodebook.faults(text))
                .containsExactly("text-hidden 3 [U+001B]", "text-hidden 3 [U+200B]", "text-hidden 58 [U+0007]");
    }

    @Test
    void a_text_of_a_codebook_may_have_several_lines_and_any_letters() {
        String text = SmallCodebook.with("da: Titel", "da: \"T\\n\\u00A0æ – ‘x’ \\U0001F600\"");

        assertThat(SmallCodebook.faults(text)).isEmpty();
    }

    @Test
    void a_level_whose_value_was_refused_says_nothing_of_the_order() {
        String text = SmallCodebook.TEXT
                .replace("{id: shut, value: 0,", "{id: shut, value: 0.7,")
                .replace("{id: ajar, value: 0.5,", "{id: ajar, value: half,");

        assertThat(SmallCodebook.faults(text)).containsExactly("number-range 33 [half, value, 0, 1]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    use: core     | use: cor      | value-unknown 25 [cor, use]
                    use: recorded | use: recordet | value-unknown 38 [recordet, use]
                    """)
    void a_use_that_was_refused_has_no_other_faults_behind_it(String old, String replacement, String fault) {
        assertThat(SmallCodebook.faults(SmallCodebook.with(old, replacement))).containsExactly(fault);
    }

    @Test
    void each_corner_that_is_claimed_wrongly_is_shown() {
        assertThat(SmallCodebook.faults(SmallCodebook.with("poles: {width: low}", "poles: {width: high}")))
                .containsExactlyInAnyOrder(
                        "corner-unclaimed 49 [width: low]", "corner-contested 50 [width: high, closed, wide]");
    }

    @Test
    void a_codebook_may_have_six_axes_and_not_seven() {
        assertThat(SmallCodebook.faults(withAxes(6))).isEmpty();
        assertThat(SmallCodebook.faults(withAxes(7))).containsExactly("list-too-long 12 [axes, 6]");
    }

    /** A codebook with so many axes of which the types need only the first. */
    private static String withAxes(int count) {
        int axes = SmallCodebook.TEXT.indexOf("  - id: width");
        int indicators = SmallCodebook.TEXT.indexOf("indicators:");
        int types = SmallCodebook.TEXT.indexOf("types:");
        String axis = SmallCodebook.TEXT.substring(axes, indicators);
        String list = SmallCodebook.TEXT.substring(indicators, types);
        String door = list.substring(list.indexOf("  - id: door"), list.indexOf("  - id: colour"));
        StringBuilder text = new StringBuilder(SmallCodebook.TEXT.substring(0, indicators));
        for (int i = 2; i <= count; i++) {
            text.append(axis.replace("id: width", "id: width-" + i));
        }
        text.append(list);
        for (int i = 2; i <= count; i++) {
            text.append(door.replace("id: door", "id: door-" + i).replace("axis: width", "axis: width-" + i));
        }
        return text.append(SmallCodebook.TEXT.substring(types)).toString();
    }

    @Test
    void an_axis_needs_a_core_indicator_of_its_own() {
        assertThat(SmallCodebook.faults(withAxes(2).replace("axis: width-2", "axis: width")))
                .containsExactly("axis-empty 21 [width-2]");
    }

    @Test
    void a_corner_is_named_by_all_its_poles() {
        assertThat(SmallCodebook.faults(withAxes(2).replace("{width: low}", "{width: low, width-2: low}")))
                .containsExactly("corner-unclaimed 73 [width: low, width-2: high]");
    }

    @Test
    void all_faults_of_a_codebook_are_shown_in_one_run() {
        String text = SmallCodebook.TEXT
                .replace("version: 1\n", "version: one\n")
                .replace("da: Titel", "de: Titel")
                .replace("weight: 1.5", "weight: 0")
                .replace("use: recorded", "use: recordet");

        assertThat(SmallCodebook.faults(text))
                .contains(
                        "number-range 2 [one, version, 1, 9999]",
                        "translation-missing 3 [da, title]",
                        "key-unknown 3 [de]",
                        "number-range 24 [0, weight, 0.000001, 1000]",
                        "value-unknown 38 [recordet, use]");
    }

    @Test
    void each_type_that_a_point_has_no_piece_for_is_shown() {
        String text = SmallCodebook.TEXT.replaceAll(
                "        pieces:\n          closed: .*\n          wide: .*\n", "        pieces: {}\n");

        assertThat(SmallCodebook.faults(text))
                .containsExactly(
                        "piece-missing 73 [closed]",
                        "piece-missing 73 [wide]",
                        "piece-missing 79 [closed]",
                        "piece-missing 79 [wide]");
    }

    @Test
    void each_point_without_advice_is_shown_as_soon_as_one_has_some() {
        String plan = "{id: light, name: {en: Light, da: Lys}}, {id: dust, name: {en: Dust, da: Støv}}";
        String text = SmallCodebook.with("{id: light, name: {en: Light, da: Lys}}", plan)
                .replaceAll("(?s)\n    build:\n.*?\n  directions:", "\n  directions:");

        assertThat(SmallCodebook.faults(text)).containsExactly("advice-missing 57 [dust]", "advice-missing 58 [noise]");
        assertThat(SmallCodebook.faults(text.replaceAll("(?s)\nadvice:.*", "\n")))
                .isEmpty();
    }

    @Test
    void all_faults_of_advice_are_shown_in_one_run() {
        String text = SmallCodebook.TEXT
                .replace("- id: noise", "- id: nosie")
                .replace("{en: Knock., da: Bank på.}", "{en: Knock.}")
                .replace("heavy: [wide]", "heavy: [wdie]")
                .replace("fast.}, basis: derived", "fast.}, basis: derive")
                .replace("        - types: [wide]\n", "        - {}\n");

        assertThat(SmallCodebook.faults(text))
                .containsExactly(
                        "value-unknown 78 [nosie, id]",
                        "translation-missing 82 [da, text]",
                        "value-unknown 90 [wdie, heavy]",
                        "value-unknown 99 [derive, basis]",
                        "list-empty 110 [when]");
    }

    @Test
    void a_document_that_is_no_mapping_is_no_codebook() {
        assertThat(SmallCodebook.faults("[a]")).containsExactly("document-no-mapping 1 []");
        assertThat(SmallCodebook.faults("")).containsExactly("document-empty 1 []");
    }

    @Test
    void the_built_in_codebooks_are_samskabelse_1_and_another_theory() {
        assertThat(Codebooks.BUILT_IN).containsExactly("samskabelse", "value-configuration");
        assertThat(BUILT_IN.key()).isEqualTo("samskabelse@1");
    }

    @Test
    void its_axes_and_indicators_are_those_of_the_design() {
        assertThat(Identified.ids(BUILT_IN.axes())).containsExactly("predictability", "centrality");
        assertThat(indicators(Use.CORE))
                .containsExactly("means", "result", "entry", "matter", "drive", "responsibility");
        assertThat(indicators(Use.OPTIONAL)).containsExactly("limits", "change");
        assertThat(indicators(Use.RECORDED))
                .containsExactly(
                        "discretion",
                        "initiative",
                        "problem",
                        "labour",
                        "resources",
                        "access",
                        "decision",
                        "adoption",
                        "continuation",
                        "promised-influence",
                        "concept-owner");
        assertThat(BUILT_IN.indicators().stream().filter(Indicator::mustHave).map(Indicator::id))
                .containsExactly("result", "drive");
        assertThat(Identified.ids(BUILT_IN.indicatorsOf(BUILT_IN.axes().get(0))))
                .containsExactly("means", "result", "entry", "limits", "change");
        assertThat(Identified.ids(BUILT_IN.indicatorsOf(BUILT_IN.axes().get(1))))
                .containsExactly("matter", "drive", "responsibility");
    }

    private static List<String> indicators(Use use) {
        return BUILT_IN.indicators().stream()
                .filter(indicator -> indicator.use() == use)
                .map(Indicator::id)
                .toList();
    }

    @Test
    void each_of_its_indicators_has_five_levels_evenly_from_0_to_1() {
        assertThat(BUILT_IN.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.levels()).hasSize(5);
            if (indicator.use() != Use.RECORDED) {
                assertThat(indicator.levels().get(0).value()).isEqualByComparingTo("0");
                assertThat(indicator.levels().get(4).value()).isEqualByComparingTo("1");
            }
        });
    }

    @Test
    void its_types_are_the_four_corners() {
        assertThat(BUILT_IN.types())
                .extracting(Type::id, Type::poles)
                .containsExactly(
                        tuple("controlled", Map.of("predictability", Pole.HIGH, "centrality", Pole.LOW)),
                        tuple("responsibilising", Map.of("predictability", Pole.HIGH, "centrality", Pole.HIGH)),
                        tuple("equal", Map.of("predictability", Pole.LOW, "centrality", Pole.LOW)),
                        tuple("facilitating", Map.of("predictability", Pole.LOW, "centrality", Pole.HIGH)));
    }

    @Test
    void its_phases_have_twenty_three_focus_points() {
        assertThat(Identified.ids(BUILT_IN.phases()))
                .containsExactly("clarification", "planning", "execution", "insight");
        assertThat(BUILT_IN.phases()).extracting(phase -> phase.focus().size()).containsExactly(9, 6, 2, 6);
        assertThat(BUILT_IN.phases().stream().filter(Phase::staysOpen).map(Phase::id))
                .containsExactly("clarification");
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_built_in_codebook_has_advice_on_each_of_its_points_in_their_order_with_a_piece_for_each_type(String id) {
        Codebook codebook = Codebooks.builtIn(id);

        assertThat(points(codebook))
                .extracting(FocusPoint::point)
                .isNotEmpty()
                .containsExactlyElementsOf(codebook.phases().stream()
                        .flatMap(phase -> phase.focus().stream())
                        .toList());
        assertThat(points(codebook))
                .allSatisfy(point -> assertThat(point.pieces().stream().map(ForType::type))
                        .containsExactlyElementsOf(codebook.types()));
    }

    private static List<FocusPoint> points(Codebook codebook) {
        return codebook.phases().stream()
                .flatMap(phase -> codebook.advice().focus(phase).stream())
                .toList();
    }

    @Test
    void its_twenty_three_points_have_four_pieces_each() {
        assertThat(BUILT_IN.phases())
                .extracting(phase -> BUILT_IN.advice().focus(phase).size())
                .containsExactly(9, 6, 2, 6);
        assertThat(points(BUILT_IN))
                .allSatisfy(point -> assertThat(point.pieces()).hasSize(4));
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void no_two_pieces_of_a_built_in_codebook_are_the_same(String id) {
        List<Text> pieces = points(Codebooks.builtIn(id)).stream()
                .flatMap(point -> point.pieces().stream())
                .map(forType -> forType.piece().text())
                .toList();

        for (Language language : Language.values()) {
            assertThat(pieces.stream().map(text -> text.in(language))).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void what_a_point_of_a_built_in_codebook_says_for_one_type_is_not_what_it_says_for_another(String id) {
        List<String> alike = new ArrayList<>();
        for (FocusPoint point : points(Codebooks.builtIn(id))) {
            for (int i = 1; i < point.pieces().size(); i++) {
                for (ForType before : point.pieces().subList(0, i)) {
                    alike.addAll(
                            alike(point.point().id(), before, point.pieces().get(i)));
                }
            }
        }

        assertThat(alike).isEmpty();
    }

    private static List<String> alike(String point, ForType one, ForType other) {
        return Stream.of(Language.values())
                .filter(language -> shared(
                                one.piece().text().in(language),
                                other.piece().text().in(language))
                        >= SAME)
                .map(language -> point + " for " + one.type().id() + " and "
                        + other.type().id() + " in " + language.id())
                .toList();
    }

    /** How many of the words of two texts stand in both, from 0 to 1. */
    private static double shared(String one, String other) {
        Set<String> all = words(one);
        Set<String> both = words(one);
        all.addAll(words(other));
        both.retainAll(words(other));
        return (double) both.size() / all.size();
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void texts_are_alike_by_their_words() {
        assertThat(shared("Ask the board.", "ask: THE board")).isEqualTo(1);
        assertThat(shared("Ask the board today.", "Ask the board first.")).isEqualTo(0.6);
        assertThat(shared("Spørg bestyrelsen.", "Bed om penge.")).isZero();
    }

    @Test
    void each_scored_indicator_is_settled_by_a_point_of_clarification() {
        List<FocusPoint> clarification =
                BUILT_IN.advice().focus(BUILT_IN.phases().get(0));

        assertThat(BUILT_IN.indicators().stream()
                        .filter(indicator -> indicator.use() != Use.RECORDED)
                        .map(Indicator::id))
                .isSubsetOf(clarification.stream()
                        .flatMap(point -> Identified.ids(point.settles()).stream())
                        .toList());
    }

    @Test
    void each_type_has_its_own_heavy_points_and_none_is_heavy_for_all() {
        assertThat(BUILT_IN.types())
                .allSatisfy(type -> assertThat(
                                points(BUILT_IN).stream().filter(point -> Identified.isAmong(type, point.heavy())))
                        .as(type.id())
                        .hasSizeBetween(6, 16));
        assertThat(points(BUILT_IN))
                .allSatisfy(point ->
                        assertThat(point.heavy()).as(point.point().id()).hasSizeBetween(1, 3));
    }

    @Test
    void each_type_has_its_own_heavy_tasks_and_none_is_heavy_for_all() {
        List<Task> tasks = BUILT_IN.advice().directions().stream()
                .flatMap(direction -> direction.tasks().stream())
                .toList();

        assertThat(BUILT_IN.types())
                .allSatisfy(type -> assertThat(tasks.stream().filter(task -> Identified.isAmong(type, task.heavy())))
                        .as(type.id())
                        .hasSizeBetween(7, 11));
        assertThat(tasks)
                .allSatisfy(task -> assertThat(task.heavy()).as(task.id()).hasSizeBetween(1, 3));
    }

    @Test
    void what_it_says_of_a_type_is_our_reading_and_what_it_says_of_a_task_is_that_of_the_source() {
        assertThat(points(BUILT_IN).stream()
                        .flatMap(point -> point.pieces().stream())
                        .map(forType -> forType.piece().basis()))
                .containsOnly(Basis.DERIVED);
        assertThat(BUILT_IN.advice().directions().stream()
                        .flatMap(direction -> direction.tasks().stream())
                        .map(task -> task.piece().basis()))
                .containsOnly(Basis.SAYS);
    }

    @Test
    void each_of_its_points_is_raised_by_something_that_a_case_can_show() {
        assertThat(points(BUILT_IN))
                .allSatisfy(
                        point -> assertThat(point.when()).as(point.point().id()).isNotEmpty());
    }

    @Test
    void its_directions_are_the_four_of_the_sources() {
        assertThat(BUILT_IN.advice().directions())
                .extracting(Direction::id, direction -> direction.tasks().size())
                .containsExactly(tuple("up", 7), tuple("down", 6), tuple("across", 4), tuple("out", 5));
    }

    @Test
    void its_models_are_those_of_the_sources() {
        assertThat(BUILT_IN.advice().models())
                .extracting(Model::id, model -> model.parts().size())
                .containsExactly(
                        tuple("short-advice", 5),
                        tuple("three-marks", 3),
                        tuple("citizen-roles", 6),
                        tuple("ambitions", 3),
                        tuple("bottom-lines", 4),
                        tuple("gains", 6),
                        tuple("competences", 17),
                        tuple("objects", 3),
                        tuple("influence", 3),
                        tuple("logics", 3),
                        tuple("steering-approaches", 3),
                        tuple("hierarchy-and-network", 5),
                        tuple("strategic-triangle", 4),
                        tuple("practice-forms", 5),
                        tuple("value-language", 2),
                        tuple("group-exercise", 3),
                        tuple("value-configurations", 3),
                        tuple("laboratories", 4),
                        tuple("self-regulation", 3),
                        tuple("distance-leadership", 3),
                        tuple("trust-before-rules", 3),
                        tuple("collaborative-value", 4));
    }

    @Test
    void a_model_of_purposes_has_a_part_for_each_item_of_its_list() {
        assertThat(BUILT_IN.purposes())
                .allSatisfy(list -> assertThat(
                                Identified.ids(Identified.find(BUILT_IN.advice().models(), list.id())
                                        .orElseThrow()
                                        .parts()))
                        .containsExactlyElementsOf(Identified.ids(list.items())));
    }

    @Test
    void its_tensions_are_ten() {
        assertThat(Identified.ids(BUILT_IN.advice().tensions()))
                .containsExactly(
                        "fixed-aims-open-process",
                        "promise-wider-than-given",
                        "democratic-but-controlled",
                        "responsibility-without-decision",
                        "borrowed-concept",
                        "influence-promised-late-entry",
                        "their-matter-public-drive",
                        "savings-open-search",
                        "only-consulted",
                        "money-from-elsewhere");
    }

    @Test
    void its_lists_of_purposes_and_its_scope_are_those_of_the_sources() {
        assertThat(Identified.ids(BUILT_IN.purposes())).containsExactly("ambitions", "bottom-lines", "gains");
        assertThat(BUILT_IN.purposes()).extracting(list -> list.items().size()).containsExactly(3, 4, 6);
        assertThat(BUILT_IN.scope())
                .extracting(ScopeQuestion::id, ScopeQuestion::outside)
                .containsExactly(
                        tuple("both-sides", Answer.NO),
                        tuple("public-only", Answer.YES),
                        tuple("bought", Answer.YES),
                        tuple("hearing", Answer.YES),
                        tuple("customers", Answer.YES));
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void each_text_of_a_built_in_codebook_is_written_in_both_languages(String id) {
        Codebook codebook = Codebooks.builtIn(id);
        List<Text> texts = texts(codebook);
        texts.addAll(texts(codebook.advice()));
        Document yaml = new Document(id + ".yaml", 1, 1, Codebooks.yaml(id));

        assertThat(texts.size())
                .as("all that are written")
                .isEqualTo(written(Codebooks.tree(yaml).root().orElseThrow()));
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.in(Language.EN)).isNotBlank();
            assertThat(text.in(Language.DA)).isNotBlank();
        });
    }

    /** How many texts stand in a tree: whatever has an English and a Danish side. */
    private static int written(Node node) {
        if (node instanceof Sequence list) {
            return list.items().stream().mapToInt(CodebooksTest::written).sum();
        }
        if (node instanceof Mapping mapping) {
            boolean text = mapping.entries().stream()
                    .anyMatch(entry -> entry.key().text().equals("en"));
            return text
                    ? 1
                    : mapping.entries().stream()
                            .mapToInt(entry -> written(entry.value()))
                            .sum();
        }
        return 0;
    }

    private static List<Text> texts(Codebook codebook) {
        List<Text> texts = new ArrayList<>(List.of(codebook.title(), codebook.description()));
        codebook.rules().forEach(rule -> texts.addAll(List.of(rule.name(), rule.text())));
        codebook.axes()
                .forEach(axis -> texts.addAll(List.of(
                        axis.name(), axis.question(), axis.low(), axis.high(), axis.lowSide(), axis.highSide())));
        for (Indicator indicator : codebook.indicators()) {
            texts.addAll(List.of(indicator.name(), indicator.question(), indicator.why(), indicator.trap()));
            texts.addAll(List.of(indicator.lowExample(), indicator.highExample()));
            indicator.levels().forEach(level -> texts.addAll(List.of(level.name(), level.descriptor())));
        }
        codebook.types().forEach(type -> texts.addAll(List.of(type.name(), type.definition())));
        codebook.scope().forEach(question -> texts.addAll(List.of(question.question(), question.reason())));
        codebook.purposes().forEach(list -> {
            texts.add(list.name());
            list.items().forEach(item -> texts.add(item.name()));
        });
        codebook.phases().forEach(phase -> {
            texts.add(phase.name());
            phase.focus().forEach(point -> texts.add(point.name()));
        });
        return texts;
    }

    private static List<Text> texts(Advice advice) {
        List<Text> texts = new ArrayList<>();
        for (List<FocusPoint> points : advice.focus().values()) {
            for (FocusPoint point : points) {
                texts.addAll(List.of(point.question(), point.why()));
                point.pieces().forEach(forType -> texts.add(forType.piece().text()));
            }
        }
        for (Direction direction : advice.directions()) {
            texts.addAll(List.of(direction.name(), direction.to()));
            direction
                    .tasks()
                    .forEach(task ->
                            texts.addAll(List.of(task.name(), task.piece().text(), task.because())));
        }
        for (Model model : advice.models()) {
            texts.addAll(List.of(model.name(), model.use()));
            model.parts()
                    .forEach(part ->
                            texts.addAll(List.of(part.name(), part.piece().text())));
        }
        advice.tensions()
                .forEach(tension ->
                        texts.addAll(List.of(tension.name(), tension.question().text())));
        return texts;
    }

    @Test
    void each_of_its_entries_cites_a_source_that_exists_and_each_source_is_cited() {
        Advice advice = BUILT_IN.advice();
        Stream<Piece> pieces = Stream.of(
                        points(BUILT_IN).stream()
                                .flatMap(point -> point.pieces().stream().map(ForType::piece)),
                        advice.directions().stream()
                                .flatMap(direction -> direction.tasks().stream().map(Task::piece)),
                        advice.models().stream()
                                .flatMap(model -> model.parts().stream().map(Part::piece)),
                        advice.tensions().stream().map(Tension::question))
                .flatMap(some -> some);
        List<List<Reference>> cited = Stream.of(
                        pieces.map(Piece::sources),
                        points(BUILT_IN).stream().map(FocusPoint::sources),
                        advice.directions().stream().map(Direction::sources),
                        advice.models().stream().map(Model::sources),
                        BUILT_IN.rules().stream().map(Rule::sources),
                        BUILT_IN.axes().stream().map(Axis::sources),
                        BUILT_IN.indicators().stream().map(Indicator::sources),
                        BUILT_IN.types().stream().map(Type::sources),
                        BUILT_IN.scope().stream().map(ScopeQuestion::sources),
                        BUILT_IN.purposes().stream().map(PurposeList::sources),
                        BUILT_IN.phases().stream().map(Phase::sources))
                .flatMap(sources -> sources)
                .toList();

        assertThat(cited).allSatisfy(sources -> assertThat(sources).isNotEmpty());
        assertThat(cited.stream().flatMap(List::stream).map(Reference::source).distinct())
                .containsExactlyInAnyOrderElementsOf(BUILT_IN.sources());
        assertThat(Identified.ids(BUILT_IN.sources()))
                .containsExactly(
                        "vaeksthus",
                        "ulrich-2018",
                        "value-slides",
                        "laboratories",
                        "unboss",
                        "distance",
                        "trust",
                        "headspace",
                        "collaborative-turn",
                        "samskab");
        assertThat(BUILT_IN.sources())
                .allSatisfy(source -> assertThat(source.citation()).isNotBlank());
    }

    @Test
    void the_ends_of_an_axis_have_names() {
        Axis axis = BUILT_IN.axes().get(0);

        assertThat(axis.end(Pole.LOW).in(Language.EN)).isEqualTo("open");
        assertThat(axis.end(Pole.HIGH).in(Language.EN)).isEqualTo("fixed");
    }

    @Test
    void words_of_the_codebook_are_written_small_with_hyphens() {
        assertThat(Identified.ids(Silence.ALL)).containsExactly("not-described", "not-applicable", "undecided");
        assertThat(Identified.ids(List.of(Answer.values()))).containsExactly("yes", "no", "not-described", "undecided");
        assertThat(Identified.ids(List.of(Use.values()))).containsExactly("core", "optional", "recorded");
        assertThat(Identified.ids(List.of(Pole.values()))).containsExactly("low", "high");
        assertThat(Identified.ids(List.of(Language.values()))).containsExactly("en", "da");
        assertThat(Identified.ids(List.of(Basis.values()))).containsExactly("says", "derived");
    }

    @ParameterizedTest
    @CsvSource({"da_DK.UTF-8,DA", "da,DA", "DA,DA", "en_GB.UTF-8,EN", "C,EN", "'',EN", "de_DE,EN", "nb_NO.UTF-8,EN"})
    void a_locale_has_a_language(String locale, Language language) {
        assertThat(Language.ofLocale(locale)).isEqualTo(language);
    }
}

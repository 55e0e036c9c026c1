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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Reference.Source;
import samskab.source.Document;
import samskab.source.Identified;

/** Codebooks are loaded as they are written, and the one that comes with the tool is what the design says. */
class CodebooksTest {

    private static final Codebook BUILT_IN = Codebooks.builtIn(Codebooks.STANDARD);

    private static Document yaml() {
        return new Document("samskabelse.yaml", 1, 1, Codebooks.yaml(Codebooks.STANDARD));
    }

    private static Text text(String english, String danish) {
        return new Text(Map.of(Language.EN, english, Language.DA, danish));
    }

    @Test
    void the_built_in_codebook_is_the_same_packed_and_written() {
        Codebooks.Loaded loaded = Codebooks.load(yaml());

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.codebook()).contains(Codebooks.builtIn(Codebooks.STANDARD));
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
    void the_digest_changes_with_a_comment() {
        Optional<Codebook> one = SmallCodebook.load(SmallCodebook.TEXT).codebook();
        Optional<Codebook> other =
                SmallCodebook.load(SmallCodebook.TEXT + "# \n").codebook();

        assertThat(one.map(Codebook::digest)).isPresent().isNotEqualTo(other.map(Codebook::digest));
        assertThat(one.map(Codebook::indicators)).isEqualTo(other.map(Codebook::indicators));
    }

    @Test
    void packing_writes_what_loading_reads(@TempDir Path folder) throws IOException {
        PackCodebooks.main(new String[] {folder.toString()});

        byte[] packed = Files.readAllBytes(folder.resolve("samskabelse.packed"));
        assertThat(new String(packed, 0, 64, StandardCharsets.US_ASCII)).isEqualTo(BUILT_IN.digest());
        try (var built = Codebooks.class.getResourceAsStream("/samskab/codebook/samskabelse.packed")) {
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
    void everything_in_a_codebook_is_read() {
        Codebook small = SmallCodebook.load(SmallCodebook.TEXT).codebook().orElseThrow();
        Source book = new Source("book", "A book");
        Source talk = new Source("talk", "A talk");
        List<Reference> sources = List.of(new Reference(book, Optional.empty()));

        assertThat(small.id()).isEqualTo("small");
        assertThat(small.version()).isEqualTo(1);
        assertThat(small.key()).isEqualTo("small@1");
        assertThat(small.title()).isEqualTo(text("Title", "Titel"));
        assertThat(small.description()).isEqualTo(text("Description", "Beskrivelse"));
        assertThat(small.sources()).containsExactly(book, talk);
        assertThat(small.rules())
                .containsExactly(
                        new Rule(
                                "first",
                                text("First", "Først"),
                                text("Do it.", "Gør det."),
                                List.of(new Reference(book, Optional.of("p. 1")))),
                        new Rule(
                                "then",
                                text("Then", "Så"),
                                text("Rest.", "Hvil."),
                                List.of(new Reference(talk, Optional.empty()))));
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
                        sources));
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
                                sources),
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
                                sources));
        assertThat(small.types())
                .containsExactly(
                        new Type(
                                "closed",
                                text("Closed", "Lukket"),
                                text("Narrow.", "Smal."),
                                Map.of("width", Pole.LOW),
                                sources),
                        new Type(
                                "wide",
                                text("Wide", "Bred"),
                                text("It is wide.", "Den er bred."),
                                Map.of("width", Pole.HIGH),
                                sources));
        assertThat(small.scope())
                .containsExactly(
                        new ScopeQuestion(
                                "house",
                                text("A house?", "Et hus?"),
                                Answer.NO,
                                text("No house.", "Intet hus."),
                                sources),
                        new ScopeQuestion(
                                "tent", text("A tent?", "Et telt?"), Answer.YES, text("A tent.", "Et telt."), sources));
        assertThat(small.purposes())
                .containsExactly(new PurposeList(
                        "uses",
                        text("Uses", "Brug"),
                        List.of(new Term("sleep", text("Sleep", "Søvn")), new Term("work", text("Work", "Arbejde"))),
                        sources));
        assertThat(small.phases())
                .containsExactly(
                        new Phase(
                                "plan",
                                text("Plan", "Plan"),
                                false,
                                List.of(new Term("light", text("Light", "Lys"))),
                                sources),
                        new Phase(
                                "build",
                                text("Build", "Byg"),
                                false,
                                List.of(new Term("noise", text("Noise", "Støj"))),
                                sources));
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
                    """)
    void what_lies_just_inside_a_limit_is_good(String old, String replacement) {
        assertThat(SmallCodebook.faults(SmallCodebook.with(old, replacement))).isEmpty();
    }

    @Test
    void what_may_be_left_out_is_left_out() {
        String text = SmallCodebook.TEXT
                .replaceAll("(?s)\nrules:.*?\naxes:", "\naxes:")
                .replaceAll("(?s)\nscope:.*?\nphases:", "\nphases:")
                .replace("    must-have: yes\n", "")
                .replace("focus: [{id: light, name: {en: Light, da: Lys}}], ", "");
        Codebooks.Loaded loaded = SmallCodebook.load(text);

        assertThat(loaded.diagnostics()).isEmpty();
        Codebook codebook = loaded.codebook().orElseThrow();
        assertThat(codebook.rules()).isEmpty();
        assertThat(codebook.scope()).isEmpty();
        assertThat(codebook.purposes()).isEmpty();
        assertThat(codebook.phases().get(0).focus()).isEmpty();
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
                    {id: work,              | {id: sleep,                       | entry-twice 55 [sleep, items]
                    {id: noise,             | {id: light,                       | entry-twice 58 [light, focus]
                    {en: Title, da: Titel}  | {en: Title}                       | translation-missing 3 [da, title]
                    {en: Title, da: Titel}  | {da: Titel}                       | translation-missing 3 [en, title]
                    {id: black,             | {id: black, value: 0,             | recorded-scored 44 [colour, value]
                    use: core               | use: optional                     | axis-empty 12 [width]
                    poles: {width: low}     | poles: {}                         | list-empty 49 [poles]
                    """)
    void a_fault_names_what_is_wrong(String old, String replacement, String fault) {
        assertThat(SmallCodebook.faults(SmallCodebook.with(old, replacement))).containsExactly(fault);
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

    @Test
    void each_of_its_texts_is_written_in_both_languages() {
        assertThat(texts()).hasSizeGreaterThan(300).allSatisfy(text -> {
            assertThat(text.in(Language.EN)).isNotBlank();
            assertThat(text.in(Language.DA)).isNotBlank();
        });
    }

    private static List<Text> texts() {
        List<Text> texts = new ArrayList<>(List.of(BUILT_IN.title(), BUILT_IN.description()));
        BUILT_IN.rules().forEach(rule -> texts.addAll(List.of(rule.name(), rule.text())));
        BUILT_IN.axes()
                .forEach(axis -> texts.addAll(List.of(
                        axis.name(), axis.question(), axis.low(), axis.high(), axis.lowSide(), axis.highSide())));
        for (Indicator indicator : BUILT_IN.indicators()) {
            texts.addAll(List.of(indicator.name(), indicator.question(), indicator.why(), indicator.trap()));
            texts.addAll(List.of(indicator.lowExample(), indicator.highExample()));
            indicator.levels().forEach(level -> texts.addAll(List.of(level.name(), level.descriptor())));
        }
        BUILT_IN.types().forEach(type -> texts.addAll(List.of(type.name(), type.definition())));
        BUILT_IN.scope().forEach(question -> texts.addAll(List.of(question.question(), question.reason())));
        BUILT_IN.purposes().forEach(list -> {
            texts.add(list.name());
            list.items().forEach(item -> texts.add(item.name()));
        });
        BUILT_IN.phases().forEach(phase -> {
            texts.add(phase.name());
            phase.focus().forEach(point -> texts.add(point.name()));
        });
        return texts;
    }

    @Test
    void each_of_its_entries_cites_a_source_that_exists_and_each_source_is_cited() {
        Advice advice = BUILT_IN.advice();
        Stream<Piece> pieces = Stream.of(
                        BUILT_IN.phases().stream()
                                .flatMap(phase -> advice.focus(phase).stream())
                                .flatMap(point -> point.pieces().stream().map(FocusPoint.ForType::piece)),
                        advice.directions().stream()
                                .flatMap(direction -> direction.tasks().stream().map(Direction.Task::piece)),
                        advice.models().stream()
                                .flatMap(model -> model.parts().stream().map(Model.Part::piece)),
                        advice.tensions().stream().map(Tension::question))
                .flatMap(some -> some);
        List<List<Reference>> cited = Stream.of(
                        pieces.map(Piece::sources),
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
        assertThat(Identified.ids(List.of(Answer.values()))).containsExactly("yes", "no", "not-described");
        assertThat(Identified.ids(List.of(Use.values()))).containsExactly("core", "optional", "recorded");
        assertThat(Identified.ids(List.of(Pole.values()))).containsExactly("low", "high");
        assertThat(Identified.ids(List.of(Language.values()))).containsExactly("en", "da");
    }

    @ParameterizedTest
    @CsvSource({"da_DK.UTF-8,DA", "da,DA", "DA,DA", "en_GB.UTF-8,EN", "C,EN", "'',EN", "de_DE,EN", "nb_NO.UTF-8,EN"})
    void a_locale_has_a_language(String locale, Language language) {
        assertThat(Language.ofLocale(locale)).isEqualTo(language);
    }
}

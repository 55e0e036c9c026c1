package samskab.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import samskab.casefile.Choice.Levels;
import samskab.casefile.CodingSheet;
import samskab.classify.Ratio;
import samskab.codebook.Indicator;
import samskab.source.Fields;
import samskab.source.Identified;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;

/** Opens JSON for writing, the same everywhere: indented by two, line ends as on Unix; and the fields that recur in it. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private static final Pattern ID = Pattern.compile(Fields.ID_FORM);

    private Json() {}

    /** A generator onto a writer that stays open when the generator is closed. */
    static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(new Indented(), new Unchecked(out));
    }

    /** A parser of a stream. */
    static JsonParser parser(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    /** An id that was read; unusable where it is none. */
    static String id(JsonParser json, String id) throws UnusableResult {
        if (id.length() > Fields.LONGEST_ID || !ID.matcher(id).matches()) {
            throw unusable(json);
        }
        return id;
    }

    /** What stands where a parser is cannot be used. */
    static UnusableResult unusable(JsonParser json) {
        String line = String.valueOf(json.currentTokenLocation().getLineNr());
        return new UnusableResult("field", line, nameAround(json));
    }

    /** The name of what stands here; of an entry of a list, that of the list. */
    private static String nameAround(JsonParser json) {
        TokenStreamContext context = json.streamReadContext();
        while (context.currentName() == null && context.getParent() != null) {
            context = context.getParent();
        }
        return Objects.requireNonNullElse(context.currentName(), "{");
    }

    /** A generator that writes all on one line. */
    static JsonGenerator compact(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** A list of objects. */
    static <T> void list(JsonGenerator json, String key, List<T> entries, Consumer<T> write) {
        json.writeArrayPropertyStart(key);
        for (T entry : entries) {
            json.writeStartObject();
            write.accept(entry);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A list of ids. */
    static void ids(JsonGenerator json, String key, List<? extends Identified> entries) {
        json.writeArrayPropertyStart(key);
        entries.forEach(entry -> json.writeString(entry.id()));
        json.writeEndArray();
    }

    /** A text, or null where there is none. */
    static void text(JsonGenerator json, String key, Optional<String> text) {
        json.writeName(key);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    /** A share as the nearest double, or null where there is none. */
    static void share(JsonGenerator json, String key, Optional<Ratio> ratio) {
        json.writeName(key);
        ratio.ifPresentOrElse(share -> json.writeNumber(share.toDouble()), json::writeNull);
    }

    /** A level as a list of one, a range as a list of its ends. */
    static void levels(JsonGenerator json, String key, Indicator indicator, Levels levels) {
        json.writeArrayPropertyStart(key);
        json.writeString(indicator.levels().get(levels.lowest()).id());
        if (levels.isRange()) {
            json.writeString(indicator.levels().get(levels.highest()).id());
        }
        json.writeEndArray();
    }

    /** Which sheet it is, and where it begins: fields of the object that is open. */
    static void sheet(JsonGenerator json, CodingSheet sheet) {
        json.writeStringProperty("case", sheet.caseId());
        json.writeStringProperty("phase", sheet.phase().id());
        text(json, "coder", sheet.coder());
        json.writeStringProperty("file", sheet.file());
        json.writeNumberProperty("document", sheet.document());
        json.writeNumberProperty("line", sheet.line());
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }

    /** Hands failures of the output past the generator, which would make them its own. */
    private static final class Unchecked extends Writer {

        private final Writer out;

        Unchecked(Writer out) {
            this.out = out;
        }

        @Override
        public void write(char[] buffer, int offset, int length) {
            try {
                out.write(buffer, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void flush() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }
}

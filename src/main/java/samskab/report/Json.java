package samskab.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import samskab.source.Identified;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;

/** Opens JSON for writing, the same everywhere: indented by two, line ends as on Unix. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private Json() {}

    /** A generator onto a writer that stays open when the generator is closed. */
    static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(new Indented(), new Unchecked(out));
    }

    /** A parser of a stream. */
    static JsonParser parser(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), in);
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

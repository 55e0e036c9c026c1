package samskab.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import samskab.classify.Ratio;
import samskab.codebook.Language;
import samskab.codebook.Text;
import samskab.source.Lazy;

/**
 * The sentences of the interface in one language. Those on faults, those of the studies and those of the help lie in files of
 * their own, which are read only where somebody needs them.
 */
public final class Messages {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;

    private final Language language;
    private final ResourceBundle sentences;
    private final Lazy<ResourceBundle> faults;
    private final Lazy<ResourceBundle> research;

    private Messages(Language language) {
        this.language = language;
        this.sentences = read("messages", language);
        this.faults = new Lazy<>(() -> read("faults", language));
        this.research = new Lazy<>(() -> read("research", language));
    }

    /** The sentences of a language. */
    public static Messages in(Language language) {
        return new Messages(language);
    }

    private static ResourceBundle read(String file, Language language) {
        String name = "/samskab/" + file + "_" + language.id() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the help says, for whoever prints it. */
    public ResourceBundle help() {
        return read("help", language);
    }

    /** All sentences there are, file by file. */
    List<ResourceBundle> all() {
        return List.of(sentences, faults.get(), research.get(), help());
    }

    /** The file in which a sentence lies. */
    private ResourceBundle bundle(String key) {
        if (key.startsWith("fault.") || key.startsWith("mend")) {
            return faults.get();
        }
        return key.startsWith("research.") ? research.get() : sentences;
    }

    /** The language that the sentences are in. */
    public Language language() {
        return language;
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    /**
     * A sentence.
     *
     * @param arguments stand in for {@code {0}}, {@code {1}} and so on
     * @throws MissingResourceException where there is no such sentence
     */
    public String get(String key, Object... arguments) {
        String sentence = bundle(key).getString(key);
        if (arguments.length == 0) {
            return sentence;
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', at + 1)) {
            if (isPlace(sentence, at)) {
                text.append(sentence, done, at).append(arguments[sentence.charAt(at + 1) - '0']);
                done = at + 3;
            }
        }
        return text.append(sentence, done, sentence.length()).toString();
    }

    /** Whether something like {@code {0}} stands there. By hand: a pattern would take a tenth of the time of a line of JSON. */
    private static boolean isPlace(String sentence, int at) {
        return at + 2 < sentence.length()
                && Character.isDigit(sentence.charAt(at + 1))
                && sentence.charAt(at + 2) == '}';
    }

    /** A sentence about a number of things, in the singular or the plural: the number is its first argument. */
    public String count(String key, long number, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = number;
        System.arraycopy(others, 0, arguments, 1, others.length);
        return get(key + (number == 1 ? ".one" : ".many"), arguments);
    }

    /** A text of the theory, in this language. */
    public String get(Text text) {
        return text.in(language);
    }

    /**
     * A score or membership with two decimals; with as many more as it takes to tell it from 0.5 where it is not exactly
     * 0.5.
     */
    public String number(Ratio ratio) {
        return rounded(ratio, ratio.compareToHalf() == 0, HALF);
    }

    /** A score or membership with so many decimals. */
    public String number(Ratio ratio, int decimals) {
        return decimal(round(ratio, decimals).toPlainString());
    }

    /** A distance with two decimals; with as many more as it takes to tell it from 0 where it is not 0. */
    public String distance(Ratio ratio) {
        return rounded(ratio, ratio.part().signum() == 0, BigDecimal.ZERO);
    }

    /** Never looks like a number that it is not. */
    private String rounded(Ratio ratio, boolean isThat, BigDecimal that) {
        int decimals = DECIMALS;
        BigDecimal rounded = round(ratio, decimals);
        while (!isThat && rounded.compareTo(that) == 0 && decimals < MOST_DECIMALS) {
            rounded = round(ratio, ++decimals);
        }
        return decimal(rounded.toPlainString());
    }

    /** A number as exact as it is, without zeros that say nothing. */
    public String exact(BigDecimal number) {
        return decimal(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    /** A number as it is written in the language, with a sign that nobody takes for a hyphen. */
    public String decimal(String number) {
        String sign = number.startsWith("-") ? "−" : "";
        return sign + number.substring(sign.length()).replace(".", get("decimal"));
    }

    /** A share in whole percent; never 100 where it is less, never 0 where it is more. */
    public String percent(Ratio ratio) {
        BigDecimal percent = ratio.part().movePointRight(2).divide(ratio.whole(), 0, RoundingMode.HALF_UP);
        boolean whole = ratio.part().compareTo(ratio.whole()) == 0;
        long shown = Math.min(whole ? 100 : 99, percent.longValue());
        return get("percent", ratio.part().signum() > 0 ? Math.max(1, shown) : shown);
    }

    private static BigDecimal round(Ratio ratio, int decimals) {
        return ratio.part().divide(ratio.whole(), decimals, RoundingMode.HALF_UP);
    }
}

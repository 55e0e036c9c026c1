package samskab.codebook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import samskab.source.Diagnostics;
import samskab.source.Fault;
import samskab.source.Fields;
import samskab.source.Scalar;

/** Reads the numbers of a codebook: plain decimals of modest length, so that the arithmetic stays exact and fast. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6})?");
    private static final BigDecimal HEAVIEST = new BigDecimal("1000");
    private static final BigDecimal LIGHTEST = new BigDecimal("0.000001");

    private final Diagnostics diagnostics;

    Numbers(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    BigDecimal weight(Fields fields, String key) {
        return between(fields, key, LIGHTEST, HEAVIEST).orElse(LIGHTEST);
    }

    int whole(Fields fields, String key, int least, int most) {
        BigDecimal number = between(fields, key, new BigDecimal(least), new BigDecimal(most))
                .orElse(BigDecimal.ONE);
        if (number.stripTrailingZeros().scale() > 0) {
            fields.text(key)
                    .ifPresent(text -> diagnostics.add(
                            Fault.NUMBER_WHOLE,
                            text.at(),
                            text.text(),
                            key,
                            String.valueOf(least),
                            String.valueOf(most)));
        }
        return number.intValue();
    }

    Optional<BigDecimal> between(Fields fields, String key, BigDecimal least, BigDecimal most) {
        Optional<Scalar> text = fields.requiredText(key);
        Optional<BigDecimal> number = text.map(Scalar::text)
                .filter(t -> DECIMAL.matcher(t).matches())
                .map(BigDecimal::new)
                .filter(n -> n.compareTo(least) >= 0 && n.compareTo(most) <= 0);
        if (text.isPresent() && number.isEmpty()) {
            refuse(text.get(), key, least.toPlainString(), most.toPlainString());
        }
        return number;
    }

    private void refuse(Scalar text, String key, String least, String most) {
        diagnostics.add(Fault.NUMBER_RANGE, text.at(), text.text(), key, least, most);
    }
}

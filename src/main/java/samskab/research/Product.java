package samskab.research;

import java.math.BigDecimal;
import java.util.List;
import samskab.classify.Leaning;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.codebook.Pole;
import samskab.codebook.Type;

/**
 * Membership as the product of a type's poles instead of their minimum. A type wins where its product exceeds 0.5: more in than
 * out, as the minimum does for the winner of a verdict. The products of all types sum to 1, so at most one wins, and only the
 * one whose poles all match can. (The largest product would be no check: where every type needs every axis, it always belongs
 * to the type that the minimum gives.)
 */
final class Product {

    private Product() {}

    static Finding of(List<Type> types, List<Score> scores) {
        Finding byMinimum = Finding.of(types, scores, Score::leaning);
        return byMinimum.winners().stream()
                .filter(type -> product(type, scores).compareToHalf() <= 0)
                .findFirst()
                .map(type -> Finding.none(NoType.BELOW_HALF))
                .orElse(byMinimum);
    }

    /** Of a type whose axes all have a score. */
    static Ratio product(Type type, List<Score> scores) {
        Ratio product = new Ratio(BigDecimal.ONE, BigDecimal.ONE);
        for (Score score : scores) {
            Pole pole = type.poles().get(score.axis().id());
            if (pole != null && score.leaning() != Leaning.INSUFFICIENT) {
                Ratio value = score.value().orElseThrow();
                product = times(product, pole == Pole.HIGH ? value : value.complement());
            }
        }
        return product;
    }

    static Ratio times(Ratio a, Ratio b) {
        return new Ratio(a.part().multiply(b.part()), a.whole().multiply(b.whole()));
    }
}

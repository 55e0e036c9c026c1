package samskab.source;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, by whichever thread. Most of what the tool knows, most runs never show. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T value;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }

    /** A list that is made when somebody first looks into it. */
    public static <T> List<T> list(Lazy<List<T>> list) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return list.get().get(index);
            }

            @Override
            public int size() {
                return list.get().size();
            }
        };
    }
}

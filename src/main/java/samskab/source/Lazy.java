package samskab.source;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, by whichever thread. Most of what the tool knows, most runs never show. */
public final class Lazy<T> implements Supplier<T> {

    private final Object lock;
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    public Lazy(Supplier<T> maker) {
        this.lock = this;
        this.maker = maker;
    }

    /**
     * A value that may need others to be made.
     *
     * @param lock the same for all that may need one another: with two locks, two threads could wait for each other
     */
    public Lazy(Object lock, Supplier<T> maker) {
        this.lock = lock;
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        return made == null ? make() : made;
    }

    private T make() {
        synchronized (lock) {
            T made = value;
            if (made == null) {
                made = maker.get();
                value = made;
            }
            return made;
        }
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

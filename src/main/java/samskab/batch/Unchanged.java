package samskab.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file that stays as it is. If it grew or shrank since it was opened, its end is no end: a document might be cut
 * short there and look whole. (What has no size, such as a pipe, cannot change it.)
 */
final class Unchanged extends FilterInputStream {

    /** The file is not what it was when it was opened. */
    static final class ChangedException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final SeekableByteChannel file;
    private final long size;
    private long read;

    private Unchanged(SeekableByteChannel file) throws IOException {
        super(Channels.newInputStream(file));
        this.file = file;
        this.size = file.size();
    }

    /** Opens a file. */
    static InputStream open(Path path) throws IOException {
        return new Unchanged(Files.newByteChannel(path));
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        read += Math.max(0, count);
        if ((count < 0 || read > size) && file.size() != size) {
            throw new ChangedException();
        }
        return count;
    }
}

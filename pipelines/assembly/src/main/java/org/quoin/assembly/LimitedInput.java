package org.quoin.assembly;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails on a file that is larger than any descriptor, before it fills the memory: a jar can be made to unpack without end. */
final class LimitedInput extends FilterInputStream {

    private static final long MOST = 16L << 20;

    private long read;

    LimitedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > MOST) {
            throw new IOException("it is larger than " + (MOST >> 20) + " MB, which no descriptor is");
        }
    }
}

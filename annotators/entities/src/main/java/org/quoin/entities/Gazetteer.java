package org.quoin.entities;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import org.quoin.learning.Hash;
import org.quoin.learning.IntTable;

/**
 * Names that are known, and the parts that names are made of. Names are held as hashes of their words in lower case, so a
 * name that is not in the gazetteer is found in it about once in three thousand times. Immutable.
 */
public final class Gazetteer {

    /** Names of more words are not held. */
    public static final int LONGEST = 7;

    private static final int MAGIC = 0x51475a31;
    private static final int BUCKET_BITS = 16;
    private static final int PHRASE = 0x51ab;

    /** In the order of the numbers without sign. */
    private final int[] names;

    private final byte[] lists;
    /** For each value of the upper half of a hash, where its names begin. */
    private final int[] buckets;

    private final int[] kindNames;
    private final byte[] kinds;
    private final IntTable kindTable;
    private final int[] parts;
    private final short[] uses;
    private final IntTable partTable;

    private Gazetteer(int[] names, byte[] lists, int[] kindNames, byte[] kinds, int[] parts, short[] uses) {
        this.names = names;
        this.lists = lists;
        this.buckets = buckets(names);
        this.kindNames = kindNames;
        this.kinds = kinds;
        this.kindTable = new IntTable(kindNames);
        this.parts = parts;
        this.uses = uses;
        this.partTable = new IntTable(parts);
    }

    private static int[] buckets(int[] names) {
        int[] buckets = new int[(1 << BUCKET_BITS) + 1];
        for (int name : names) {
            buckets[(name >>> BUCKET_BITS) + 1]++;
        }
        for (int i = 1; i < buckets.length; i++) {
            buckets[i] += buckets[i - 1];
        }
        return buckets;
    }

    /**
     * Makes a gazetteer.
     *
     * @param names for each name's hash the lists that it stands in, a bit for each {@link NameList}
     * @param kinds for names of which more is known, the ordinal of their {@link Subtype}
     * @param parts for hashes of words in lower case, how often they are parts of names: see {@link #uses}
     */
    static Gazetteer of(
            SortedMap<Integer, Byte> names, SortedMap<Integer, Byte> kinds, SortedMap<Integer, Short> parts) {
        int[] hashes = new int[names.size()];
        byte[] lists = new byte[hashes.length];
        int n = 0;
        for (int sign = 0; sign < 2; sign++) {
            // Numbers with a sign come after the others when read as numbers without.
            SortedMap<Integer, Byte> half = sign == 0 ? names.tailMap(0) : names.headMap(0);
            for (var name : half.entrySet()) {
                hashes[n] = name.getKey();
                lists[n++] = name.getValue();
            }
        }
        int[] kindNames = kinds.keySet().stream().mapToInt(i -> i).toArray();
        byte[] kindValues = new byte[kindNames.length];
        for (int i = 0; i < kindNames.length; i++) {
            kindValues[i] = kinds.get(kindNames[i]);
        }
        int[] words = parts.keySet().stream().mapToInt(i -> i).toArray();
        short[] uses = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            uses[i] = parts.get(words[i]);
        }
        return new Gazetteer(hashes, lists, kindNames, kindValues, words, uses);
    }

    /** Begins the hash of a name. */
    static int beginName() {
        return PHRASE;
    }

    /** Adds a word to the hash of a name. */
    static int addWord(int name, int lowerCased) {
        return Hash.mix(name, lowerCased);
    }

    /** Returns the lists that a name stands in, a bit for each {@link NameList}; 0 for none. */
    int lists(int name) {
        int from = buckets[name >>> BUCKET_BITS];
        int to = buckets[(name >>> BUCKET_BITS) + 1];
        while (from < to) {
            int middle = from + to >>> 1;
            int order = Integer.compareUnsigned(names[middle], name);
            if (order == 0) {
                return lists[middle] & 0xff;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return 0;
    }

    /** Returns the ordinal of the {@link Subtype} of a name; that of {@link Subtype#NONE} if it is not known. */
    int kind(int name) {
        int at = kindTable.find(name);
        return at < 0 ? 0 : kinds[at];
    }

    /** Returns a name with its {@link Subtype} if that is known and goes with its type. */
    Name refine(ArticleText article, Name name) {
        int hash = beginName();
        for (int i = name.begin(); i < name.end(); i++) {
            hash = addWord(hash, Hash.lowerCased(article.text(), article.begin(i), article.end(i)));
        }
        Subtype known = Subtype.values()[kind(hash)];
        return name.subtype() == Subtype.NONE && known.refines(name.type()) ? name.withSubtype(known) : name;
    }

    /**
     * Returns how a word is used in names: two bits each, from the lowest on, for how often it is the first of a person's
     * names, the last of them, a word of a place, of an organisation, the last of an organisation, of a work.
     */
    int uses(int lowerCased) {
        int at = partTable.find(lowerCased);
        return at < 0 ? 0 : uses[at];
    }

    /**
     * Reads a gazetteer.
     *
     * @throws IOException if the bytes are not a gazetteer of this version
     */
    public static Gazetteer read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            if (in.getInt() != MAGIC) {
                throw new IOException("not a gazetteer of this version");
            }
            int[] names = ints(in);
            byte[] lists = bytes(in, names.length);
            int[] kindNames = ints(in);
            byte[] kinds = bytes(in, kindNames.length);
            int[] parts = ints(in);
            short[] uses = new short[parts.length];
            in.asShortBuffer().get(uses);
            return new Gazetteer(names, lists, kindNames, kinds, parts, uses);
        } catch (BufferUnderflowException e) {
            throw new IOException("the gazetteer is cut off", e);
        }
    }

    private static int[] ints(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * Integer.BYTES);
        return values;
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] values = new byte[length];
        in.get(values);
        return values;
    }

    /** Writes the gazetteer in the form that {@link #read} reads. */
    void write(OutputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        write(out, names);
        out.write(lists);
        write(out, kindNames);
        out.write(kinds);
        write(out, parts);
        for (short use : uses) {
            out.writeShort(use);
        }
        bytes.writeTo(stream);
    }

    private static void write(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    /** Tells how much is known. */
    @Override
    public String toString() {
        return names.length + " names, " + kindNames.length + " of known kind, " + parts.length + " parts of names";
    }
}

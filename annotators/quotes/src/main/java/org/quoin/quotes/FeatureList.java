package org.quoin.quotes;

import java.util.Arrays;
import java.util.Set;
import org.quoin.learning.Hash;

/**
 * The features of one place as hashes, none of them zero; reused from place to place. Features stand in groups, and are
 * told from each other by their group, their place in it, and what they are read together with.
 */
final class FeatureList {

    private int[] hashes = new int[256];
    private int size;
    private int context;
    private int template;

    private final FeatureGroup[] groups = new FeatureGroup[32];
    private final int[] begins = new int[groups.length];
    private int parts;

    /** Begins anew. */
    void clear() {
        size = 0;
        parts = 0;
    }

    /**
     * Begins to read features together with something.
     *
     * @param value such as the side of the cue that a place is on
     */
    void context(int value) {
        context = value;
    }

    /** Begins a group of features; the same groups in the same order in each context. */
    void begin(FeatureGroup group) {
        groups[parts] = group;
        begins[parts++] = size;
        template = Hash.mix(context, group.ordinal()) & ~0xff;
    }

    void add(int value) {
        put(Hash.mix(template++, value));
    }

    void add(int first, int second) {
        put(Hash.mix(Hash.mix(template++, first), second));
    }

    void add(int first, int second, int third) {
        put(Hash.mix(Hash.mix(Hash.mix(template++, first), second), third));
    }

    /** Passes over features that this place doesn't have. */
    void skip(int features) {
        template += features;
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = Hash.finish(hash);
    }

    /** Takes groups of features out. */
    void leaveOut(Set<FeatureGroup> left) {
        if (left.isEmpty()) {
            return;
        }
        int kept = 0;
        for (int part = 0; part < parts; part++) {
            int end = part + 1 < parts ? begins[part + 1] : size;
            if (!left.contains(groups[part])) {
                System.arraycopy(hashes, begins[part], hashes, kept, end - begins[part]);
                kept += end - begins[part];
            }
        }
        parts = 0;
        size = kept;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return hashes[index];
    }

    int[] hashes() {
        return hashes;
    }
}

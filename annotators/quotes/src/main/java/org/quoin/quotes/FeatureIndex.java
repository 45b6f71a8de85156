package org.quoin.quotes;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The features of a training: first counted, then numbered, the rare ones left out. */
final class FeatureIndex {

    private int[] keys = new int[1 << 20];
    private int[] counts = new int[1 << 20];
    private int[] indexes = new int[0];
    private int size;

    void count(FeatureList features) {
        for (int i = 0; i < features.size(); i++) {
            if (size * 10L > keys.length * 6L) {
                grow();
            }
            int slot = slot(features.get(i));
            if (keys[slot] == 0) {
                keys[slot] = features.get(i);
                size++;
            }
            counts[slot]++;
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** Numbers the features that were counted at least so often; no feature can be added afterwards. */
    void prune(int least) {
        int[] kept = new int[size];
        int n = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0 && counts[slot] >= least) {
                kept[n++] = keys[slot];
            }
        }
        counts = new int[0];
        number(Arrays.copyOf(kept, n));
    }

    private void number(int[] features) {
        Arrays.sort(features);
        size = features.length;
        keys = new int[Integer.highestOneBit(Math.max(4, size)) * 4];
        indexes = new int[keys.length];
        for (int i = 0; i < size; i++) {
            int slot = slot(features[i]);
            keys[slot] = features[i];
            indexes[slot] = i;
        }
    }

    /**
     * Leaves out features and numbers the others anew.
     *
     * @return the new number of each old one; -1 for those left out
     */
    int[] keep(IntPredicate kept) {
        int[] features = features();
        int[] stay = new int[size];
        int[] place = new int[size];
        int n = 0;
        for (int i = 0; i < features.length; i++) {
            place[i] = kept.test(i) ? n : -1;
            if (place[i] >= 0) {
                stay[n++] = features[i];
            }
        }
        number(Arrays.copyOf(stay, n));
        return place;
    }

    int size() {
        return size;
    }

    /** Returns the features in the order of their numbers. */
    int[] features() {
        int[] features = new int[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                features[indexes[slot]] = keys[slot];
            }
        }
        return features;
    }

    /** Returns the numbers of the features that are kept. */
    int[] indexes(FeatureList features) {
        int[] found = new int[features.size()];
        int n = 0;
        for (int i = 0; i < found.length; i++) {
            int slot = slot(features.get(i));
            if (keys[slot] != 0) {
                found[n++] = indexes[slot];
            }
        }
        return Arrays.copyOf(found, n);
    }
}

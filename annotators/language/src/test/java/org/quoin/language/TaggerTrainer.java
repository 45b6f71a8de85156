package org.quoin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trains a tagger on tagged sentences: an averaged perceptron over the tags that it predicts itself (Collins 2002). */
final class TaggerTrainer {

    /** A tag pair that is rarer than this is taken for a slip of the annotation. */
    private static final int RAREST_LABEL = 10;
    /** A word so frequent bears no tag that it was not seen with. */
    private static final int FREQUENT_WORD = 12;
    /** A feature seen less often is left out. */
    private static final int RAREST_FEATURE = 2;
    /** Weights are rounded to 1/SCALE, and those that round to zero are left out. */
    private static final double SCALE = 8;

    /** A sentence and, for each of its words, the Penn tag and universal tag, parted by a slash. */
    record TaggedSentence(Tokens tokens, int first, List<String> labels) {}

    private final List<TaggedSentence> sentences;
    private final Map<String, Integer> labels = new TreeMap<>();
    private final int rounds;

    TaggerTrainer(List<TaggedSentence> sentences, int rounds) {
        this.sentences = sentences;
        this.rounds = rounds;
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(s -> s.labels().forEach(label -> counts.merge(label, 1, Integer::sum)));
        counts.forEach((label, count) -> {
            if (count >= RAREST_LABEL) {
                labels.put(label, labels.size());
            }
        });
        counts.forEach((label, count) -> {
            if (count < RAREST_LABEL) {
                substitute(label, counts);
            }
        });
    }

    /** A rare pair counts as the most frequent one with the same Penn tag; without one, it is not learnt. */
    private void substitute(String label, Map<String, Integer> counts) {
        String tag = label.substring(0, label.indexOf('/') + 1);
        counts.entrySet().stream()
                .filter(e -> e.getKey().startsWith(tag) && e.getValue() >= RAREST_LABEL)
                .max(Map.Entry.comparingByValue())
                .ifPresentOrElse(e -> labels.put(label, labels.get(e.getKey())), () -> labels.put(label, -1));
    }

    TaggerModel train() {
        int labelCount = 1 + Collections.max(labels.values());
        String[] tags = new String[labelCount];
        String[] universalTags = new String[labelCount];
        labels.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
            int id = e.getValue();
            if (id >= 0 && tags[id] == null) {
                tags[id] = e.getKey().substring(0, e.getKey().indexOf('/'));
            }
        });
        // A substituted label may sort before its substitute: the pair is taken from the label that owns the id.
        Map<Integer, String> owners = owners();
        owners.forEach((id, label) -> {
            tags[id] = label.substring(0, label.indexOf('/'));
            universalTags[id] = label.substring(label.indexOf('/') + 1);
        });

        Dictionary dictionary = new Dictionary();
        int[] kept = frequentFeatures(dictionary);
        IntTable table = new IntTable(kept);
        int[][] rows = new int[kept.length][];
        int time = 0;
        List<TaggedSentence> order = new ArrayList<>(sentences);
        Random random = new Random(20260101);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (TaggedSentence sentence : order) {
                time = learn(sentence, dictionary, table, rows, labelCount, time);
            }
        }
        return model(tags, universalTags, dictionary, kept, rows, labelCount, time);
    }

    private Map<Integer, String> owners() {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(s -> s.labels().forEach(label -> counts.merge(label, 1, Integer::sum)));
        Map<Integer, String> owners = new TreeMap<>();
        labels.forEach((label, id) -> {
            if (id >= 0 && counts.get(label) >= RAREST_LABEL) {
                owners.put(id, label);
            }
        });
        return owners;
    }

    private int[] frequentFeatures(Dictionary dictionary) {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] features = new int[TaggerFeatures.COUNT];
        for (TaggedSentence sentence : sentences) {
            Words words = dictionary.words(sentence);
            int last = -1;
            int beforeLast = -1;
            for (int i = 0; i < words.size(); i++) {
                TaggerFeatures.write(words, dictionary.hashes, i, last, beforeLast, features);
                for (int feature : features) {
                    counts.merge(feature, 1, Integer::sum);
                }
                beforeLast = last;
                last = labels.get(sentence.labels().get(i));
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= RAREST_FEATURE)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private int learn(
            TaggedSentence sentence, Dictionary dictionary, IntTable table, int[][] rows, int labelCount, int time) {
        Words words = dictionary.words(sentence);
        int[] features = new int[TaggerFeatures.COUNT];
        int[] scores = new int[labelCount];
        int now = time;
        int last = -1;
        int beforeLast = -1;
        for (int i = 0; i < words.size(); i++) {
            int gold = labels.get(sentence.labels().get(i));
            int wordClass = dictionary.classes[i];
            byte[] possible = words.isOrdinary() && dictionary.closed.get(wordClass)
                    ? dictionary.sets.get(wordClass)
                    : dictionary.all;
            int guess = possible[0];
            if (possible.length > 1) {
                now++;
                TaggerFeatures.write(words, dictionary.hashes, i, last, beforeLast, features);
                Arrays.fill(scores, 0);
                for (int feature : features) {
                    int[] row = row(table.find(feature), rows);
                    for (int label = 0; row != null && label < labelCount; label++) {
                        scores[label] += row[label];
                    }
                }
                for (byte label : possible) {
                    guess = scores[label] > scores[guess] ? label : guess;
                }
                if (guess != gold && gold >= 0) {
                    for (int feature : features) {
                        update(table.find(feature), rows, labelCount, gold, 1, now);
                        update(table.find(feature), rows, labelCount, guess, -1, now);
                    }
                }
            }
            beforeLast = last;
            last = guess;
        }
        return now;
    }

    private static int[] row(int feature, int[][] rows) {
        return feature < 0 ? null : rows[feature];
    }

    /** A row holds for each label its weight, the weight's sum over time, and when it last changed. */
    private static void update(int feature, int[][] rows, int labelCount, int label, int by, int now) {
        if (feature < 0) {
            return;
        }
        if (rows[feature] == null) {
            rows[feature] = new int[3 * labelCount];
        }
        int[] row = rows[feature];
        row[labelCount + label] += row[label] * (now - row[2 * labelCount + label]);
        row[2 * labelCount + label] = now;
        row[label] += by;
    }

    private TaggerModel model(
            String[] tags,
            String[] universalTags,
            Dictionary dictionary,
            int[] features,
            int[][] rows,
            int labelCount,
            int time) {
        int[] keptFeatures = new int[features.length];
        int[] starts = new int[features.length + 1];
        byte[] keptLabels = new byte[1 << 16];
        short[] weights = new short[1 << 16];
        int kept = 0;
        int n = 0;
        for (int f = 0; f < features.length; f++) {
            int from = n;
            for (int label = 0; rows[f] != null && label < labelCount; label++) {
                double sum = rows[f][labelCount + label]
                        + (double) rows[f][label] * (time - rows[f][2 * labelCount + label]);
                long weight = Math.round(SCALE * sum / time);
                if (weight != 0) {
                    if (n == weights.length) {
                        weights = Arrays.copyOf(weights, n * 2);
                        keptLabels = Arrays.copyOf(keptLabels, n * 2);
                    }
                    keptLabels[n] = (byte) label;
                    weights[n++] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, weight));
                }
            }
            if (n > from) {
                keptFeatures[kept] = features[f];
                starts[++kept] = n;
            }
        }
        boolean[] closed = new boolean[dictionary.sets.size()];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = dictionary.closed.get(i);
        }
        int[] words = dictionary.known.keySet().stream().mapToInt(i -> i).toArray();
        int[] wordClasses = dictionary.known.values().stream().mapToInt(i -> i).toArray();
        return new TaggerModel(
                tags,
                universalTags,
                words,
                wordClasses,
                dictionary.sets.toArray(new byte[0][]),
                closed,
                Arrays.copyOf(keptFeatures, kept),
                Arrays.copyOf(starts, kept + 1),
                Arrays.copyOf(keptLabels, n),
                Arrays.copyOf(weights, n));
    }

    /** The words that were seen twice or more, and with which labels. */
    private final class Dictionary {

        private final Map<Integer, Integer> known = new TreeMap<>();
        private final List<byte[]> sets = new ArrayList<>();
        private final List<Boolean> closed = new ArrayList<>();
        private final byte[] all = new byte[1 + Collections.max(labels.values())];
        private final Words words = new Words();
        private int[] classes = new int[128];
        private int[] hashes = new int[128];
        private TaggerModel lookup;

        Dictionary() {
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) i;
            }
            sets.add(new byte[0]);
            closed.add(false);
            Map<Integer, Map<Integer, Integer>> seen = new HashMap<>();
            for (TaggedSentence sentence : sentences) {
                words.read(
                        sentence.tokens(), sentence.first(), sentence.labels().size());
                for (int i = 0; i < words.size(); i++) {
                    int label = labels.get(sentence.labels().get(i));
                    if (label >= 0 && words.isOrdinary()) {
                        seen.computeIfAbsent(words.forms[i], w -> new TreeMap<>())
                                .merge(label, 1, Integer::sum);
                    }
                }
            }
            Map<String, Integer> ids = new HashMap<>();
            seen.forEach((word, counts) -> add(word, counts, ids));
            lookup = new TaggerModel(
                    new String[0],
                    new String[0],
                    known.keySet().stream().mapToInt(i -> i).toArray(),
                    known.values().stream().mapToInt(i -> i).toArray(),
                    sets.toArray(new byte[0][]),
                    new boolean[sets.size()],
                    new int[0],
                    new int[1],
                    new byte[0],
                    new short[0]);
        }

        private void add(int word, Map<Integer, Integer> counts, Map<String, Integer> ids) {
            int total = counts.values().stream().mapToInt(i -> i).sum();
            if (total < 2) {
                return;
            }
            TreeSet<Integer> set = new TreeSet<>();
            counts.forEach((label, count) -> {
                if (count * 100 >= total) {
                    set.add(label);
                }
            });
            boolean frequent = total >= FREQUENT_WORD;
            Integer id = ids.get(set + "" + frequent);
            if (id == null) {
                id = sets.size();
                ids.put(set + "" + frequent, id);
                byte[] labelSet = new byte[set.size()];
                int n = 0;
                for (int label : set) {
                    labelSet[n++] = (byte) label;
                }
                sets.add(labelSet);
                closed.add(frequent);
            }
            known.put(word, id);
        }

        Words words(TaggedSentence sentence) {
            words.read(sentence.tokens(), sentence.first(), sentence.labels().size());
            if (classes.length < words.size()) {
                classes = new int[words.size() * 2];
                hashes = new int[words.size() * 2];
            }
            for (int i = 0; i < words.size(); i++) {
                classes[i] = lookup.classOf(words.forms[i]);
                int any = classes[i] == 0 ? lookup.classOf(words.lowers[i]) : classes[i];
                hashes[i] = lookup.classHash(any);
            }
            return words;
        }
    }
}

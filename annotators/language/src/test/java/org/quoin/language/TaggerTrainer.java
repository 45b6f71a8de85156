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
import org.quoin.language.WordClusters.Clustering;

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
    /** One sentence in so many is learnt a second time in capitals, and another one capitalised. */
    private static final int HEADLINE_EVERY = 15;

    /** A sentence and, for each of its words, the Penn tag and universal tag, parted by a slash. */
    record TaggedSentence(Tokens tokens, int first, List<String> labels) {}

    private final List<TaggedSentence> sentences;
    private final Map<String, Integer> labels = new TreeMap<>();
    private final Clustering clustering;
    private final int rounds;

    TaggerTrainer(List<TaggedSentence> sentences, Clustering clustering, int rounds) {
        this.sentences = withHeadlines(sentences);
        this.clustering = clustering;
        this.rounds = rounds;
        Map<String, Integer> counts = new TreeMap<>();
        this.sentences.forEach(s -> s.labels().forEach(label -> counts.merge(label, 1, Integer::sum)));
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

    /** Adds copies of some sentences as headlines write them, in capitals and capitalised: the corpora have few. */
    private static List<TaggedSentence> withHeadlines(List<TaggedSentence> sentences) {
        List<TaggedSentence> all = new ArrayList<>(sentences);
        for (int i = 0; i < sentences.size(); i += HEADLINE_EVERY) {
            all.add(rewritten(sentences.get(i), 1));
        }
        for (int i = HEADLINE_EVERY / 2; i < sentences.size(); i += HEADLINE_EVERY) {
            all.add(rewritten(sentences.get(i), 4));
        }
        return all;
    }

    /** Writes each word from a length on with a capital; with a length of one, all letters are capitals. */
    private static TaggedSentence rewritten(TaggedSentence sentence, int shortest) {
        Tokens tokens = sentence.tokens();
        int last = sentence.first() + sentence.labels().size() - 1;
        int from = tokens.begin(sentence.first());
        char[] text = tokens.text().substring(from, tokens.end(last)).toCharArray();
        for (int token = sentence.first(); token <= last; token++) {
            if (tokens.length(token) >= shortest && !Chars.isApostrophe(tokens.first(token))) {
                int stop = shortest == 1 ? tokens.end(token) : tokens.begin(token) + 1;
                for (int i = tokens.begin(token); i < stop; i++) {
                    text[i - from] = Character.toUpperCase(text[i - from]);
                }
            }
        }
        Tokens copy = new Tokens(new String(text));
        for (int token = sentence.first(); token <= last; token++) {
            copy.add(tokens.begin(token) - from, tokens.end(token) - from);
        }
        return new TaggedSentence(copy, 0, sentence.labels());
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
                TaggerFeatures.write(words, i, last, beforeLast, features);
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
            byte[] possible = words.isClosed(i, dictionary.lexicon)
                    ? dictionary.lexicon.labelsOf(words.classes[i])
                    : dictionary.all;
            int guess = possible[0];
            if (possible.length > 1) {
                now++;
                TaggerFeatures.write(words, i, last, beforeLast, features);
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
        return new TaggerModel(
                tags,
                universalTags,
                dictionary.lexicon,
                Arrays.copyOf(keptFeatures, kept),
                Arrays.copyOf(starts, kept + 1),
                Arrays.copyOf(keptLabels, n),
                Arrays.copyOf(weights, n));
    }

    /** The words that were seen twice or more, with which labels, and their clusters. */
    private final class Dictionary {

        private final Map<Integer, Short> wordClasses = new TreeMap<>();
        private final List<byte[]> classes = new ArrayList<>();
        private final List<Boolean> closed = new ArrayList<>();
        private final Map<String, Short> ids = new HashMap<>();
        private final byte[] all = new byte[1 + Collections.max(labels.values())];
        private final Words words = new Words();
        private final Lexicon lexicon;

        Dictionary() {
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) i;
            }
            classes.add(new byte[0]);
            closed.add(false);
            Lexicon empty = lexicon(Map.of());
            Map<Integer, Map<Integer, Integer>> seen = new TreeMap<>();
            for (TaggedSentence sentence : sentences) {
                words.read(
                        sentence.tokens(), sentence.first(), sentence.labels().size(), empty);
                for (int i = 0; i < words.size(); i++) {
                    int label = labels.get(sentence.labels().get(i));
                    if (label >= 0 && words.isOrdinary()) {
                        seen.computeIfAbsent(words.forms[i], w -> new TreeMap<>())
                                .merge(label, 1, Integer::sum);
                    }
                }
            }
            seen.forEach(this::add);
            lexicon = lexicon(clustering.clusters());
        }

        private void add(int word, Map<Integer, Integer> counts) {
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
            wordClasses.put(word, ids.computeIfAbsent(set + " " + frequent, key -> newClass(set, frequent)));
        }

        private short newClass(TreeSet<Integer> set, boolean frequent) {
            byte[] labelSet = new byte[set.size()];
            int n = 0;
            for (int label : set) {
                labelSet[n++] = (byte) label;
            }
            classes.add(labelSet);
            closed.add(frequent);
            return (short) (classes.size() - 1);
        }

        private Lexicon lexicon(Map<Integer, Short> clusters) {
            TreeSet<Integer> forms = new TreeSet<>(wordClasses.keySet());
            forms.addAll(clusters.keySet());
            int[] hashes = new int[forms.size()];
            short[] formClasses = new short[forms.size()];
            short[] formClusters = new short[forms.size()];
            int n = 0;
            for (int form : forms) {
                hashes[n] = form;
                formClasses[n] = wordClasses.getOrDefault(form, (short) Lexicon.UNKNOWN);
                formClusters[n++] = clusters.getOrDefault(form, (short) 0);
            }
            boolean[] closedClasses = new boolean[closed.size()];
            for (int i = 0; i < closedClasses.length; i++) {
                closedClasses[i] = closed.get(i);
            }
            return new Lexicon(
                    hashes,
                    formClasses,
                    formClusters,
                    classes.toArray(new byte[0][]),
                    closedClasses,
                    clustering.groups());
        }

        Words words(TaggedSentence sentence) {
            words.read(sentence.tokens(), sentence.first(), sentence.labels().size(), lexicon);
            return words;
        }
    }
}

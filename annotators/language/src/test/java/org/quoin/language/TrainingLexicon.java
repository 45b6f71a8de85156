package org.quoin.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quoin.language.WordClusters.Clustering;

/** Gathers what a tagger is to know of single words: the labels that a word seen more than once bears, and its cluster. */
final class TrainingLexicon {

    /** A word so frequent bears no label that it was not seen with. */
    private static final int FREQUENT = 12;
    /** A word seen less often is treated as unknown, so that the tagger learns what to do with unknown words. */
    private static final int RAREST = 2;
    /** A label that a word bears more seldom, in per cent, is taken for a slip of the annotation. */
    private static final int RAREST_SHARE = 1;

    private final Map<Integer, Short> wordClasses = new TreeMap<>();
    private final List<byte[]> classes = new ArrayList<>();
    private final List<Boolean> closed = new ArrayList<>();
    private final Map<String, Short> ids = new HashMap<>();

    private TrainingLexicon() {
        classes.add(new byte[0]);
        closed.add(false);
    }

    static Lexicon of(List<TaggedSentence> sentences, TagLabels labels, Clustering clustering) {
        Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
        Words words = new Words();
        for (TaggedSentence sentence : sentences) {
            sentence.into(words, Lexicon.EMPTY);
            for (int i = 0; words.isOrdinary() && i < words.size(); i++) {
                int label = labels.id(sentence.labels().get(i));
                if (label != TagLabels.NONE) {
                    counts.computeIfAbsent(words.forms[i], w -> new TreeMap<>()).merge(label, 1, Integer::sum);
                }
            }
        }
        TrainingLexicon lexicon = new TrainingLexicon();
        counts.forEach(lexicon::add);
        return lexicon.withClusters(clustering);
    }

    private void add(int word, Map<Integer, Integer> counts) {
        int total = counts.values().stream().mapToInt(i -> i).sum();
        if (total < RAREST) {
            return;
        }
        TreeSet<Integer> set = new TreeSet<>();
        counts.forEach((label, count) -> {
            if (count * 100 >= total * RAREST_SHARE) {
                set.add(label);
            }
        });
        boolean frequent = total >= FREQUENT;
        wordClasses.put(word, ids.computeIfAbsent(set + " " + frequent, key -> newClass(set, frequent)));
    }

    private short newClass(TreeSet<Integer> set, boolean frequent) {
        byte[] labels = new byte[set.size()];
        int n = 0;
        for (int label : set) {
            labels[n++] = (byte) label;
        }
        classes.add(labels);
        closed.add(frequent);
        return (short) (classes.size() - 1);
    }

    private Lexicon withClusters(Clustering clustering) {
        TreeSet<Integer> forms = new TreeSet<>(wordClasses.keySet());
        forms.addAll(clustering.clusters().keySet());
        int[] hashes = new int[forms.size()];
        short[] formClasses = new short[forms.size()];
        short[] formClusters = new short[forms.size()];
        int n = 0;
        for (int form : forms) {
            hashes[n] = form;
            formClasses[n] = wordClasses.getOrDefault(form, (short) Lexicon.UNKNOWN);
            formClusters[n++] = clustering.clusters().getOrDefault(form, (short) 0);
        }
        boolean[] closedClasses = new boolean[closed.size()];
        for (int i = 0; i < closedClasses.length; i++) {
            closedClasses[i] = closed.get(i);
        }
        return new Lexicon(
                hashes, formClasses, formClusters, classes.toArray(new byte[0][]), closedClasses, clustering.groups());
    }
}

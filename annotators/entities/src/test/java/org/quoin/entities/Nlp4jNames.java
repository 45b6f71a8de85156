package org.quoin.entities;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/**
 * Reads the gazetteer of NLP4J's English lexica: a prefix tree of words, each node with the numbers of the lists that the
 * name which ends there stands in. What the numbers mean was told from the names.
 */
final class Nlp4jNames {

    private static final String FILE = "/edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz";

    private static final Map<Integer, NameList> LISTS = Map.ofEntries(
            Map.entry(1, NameList.PLACE),
            Map.entry(3, NameList.JOB),
            Map.entry(5, NameList.NATIONALITY),
            Map.entry(6, NameList.PLACE),
            Map.entry(7, NameList.PLACE),
            Map.entry(8, NameList.WORK),
            Map.entry(9, NameList.EVENT),
            Map.entry(10, NameList.WORK),
            Map.entry(11, NameList.PLACE),
            Map.entry(12, NameList.PRODUCT),
            Map.entry(13, NameList.ORGANIZATION),
            Map.entry(14, NameList.PERSON),
            Map.entry(15, NameList.WORK));
    /** The list of first and last names. */
    private static final int PERSON_PARTS = 4;

    private final GazetteerBuilder builder;

    private Nlp4jNames(GazetteerBuilder builder) {
        this.builder = builder;
    }

    static boolean areThere() {
        return Nlp4jNames.class.getResource(FILE) != null;
    }

    static void read(GazetteerBuilder builder) throws IOException {
        try (InputStream packed = Nlp4jNames.class.getResourceAsStream(FILE);
                ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(
                    "java.base/*;edu.emory.mathcs.nlp.common.**;it.unimi.dsi.fastutil.**;!*"));
            Object tree = in.readObject();
            Object root = tree.getClass().getMethod("getRoot").invoke(tree);
            new Nlp4jNames(builder).walk("", (Map<?, ?>) root);
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IOException(FILE + " is not of the form that is expected", e);
        }
    }

    /** The words of the branches below a node, in alphabetical order: the tree's own order is that of its hash tables. */
    private void walk(String prefix, Map<?, ?> node)
            throws NoSuchMethodException, InvocationTargetException, IllegalAccessException {
        Object numbers = node.getClass().getMethod("getValue").invoke(node);
        if (numbers instanceof Collection<?> known) {
            add(prefix, known);
        }
        Map<String, Map<?, ?>> branches = new TreeMap<>();
        node.forEach((word, branch) -> branches.put((String) word, (Map<?, ?>) branch));
        for (Map.Entry<String, Map<?, ?>> branch : branches.entrySet()) {
            walk(prefix.isEmpty() ? branch.getKey() : prefix + " " + branch.getKey(), branch.getValue());
        }
    }

    private void add(String found, Collection<?> numbers) {
        // Some names end in the period of the sentence that they were found in.
        boolean period = found.endsWith(".") && found.length() > 4 && !found.contains(" ");
        String name = period ? found.substring(0, found.length() - 1) : found;
        if (name.isBlank()) {
            return;
        }
        Set<NameList> lists = EnumSet.noneOf(NameList.class);
        for (Object number : numbers) {
            int list = Integer.parseInt(number.toString());
            if (list == PERSON_PARTS) {
                builder.addPersonPart(name.split(" ")[0]);
            } else if (LISTS.containsKey(list)) {
                lists.add(LISTS.get(list));
            }
        }
        builder.add(name, lists);
    }
}

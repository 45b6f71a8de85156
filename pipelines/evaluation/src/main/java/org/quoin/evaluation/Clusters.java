package org.quoin.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares two ways to cluster mentions: MUC (Vilain et al. 1995), B3 (Bagga and Baldwin 1998) and CEAFe (Luo 2005), as
 * the reference scorer of the CoNLL shared tasks counts them (Pradhan et al. 2014).
 *
 * @param gold clusters of mentions, each mention in one
 * @param system clusters of mentions; mentions of the two sides that are the same have the same number
 */
record Clusters(List<Set<Integer>> gold, List<Set<Integer>> system) {

    Counts muc() {
        Counts recall = links(gold, whereIn(system));
        Counts precision = links(system, whereIn(gold));
        return new Counts(precision.goldHits(), precision.gold(), recall.goldHits(), recall.gold());
    }

    /** How many links of each cluster the other side keeps, of how many. */
    private static Counts links(List<Set<Integer>> clusters, Map<Integer, Integer> where) {
        int kept = 0;
        int all = 0;
        for (Set<Integer> cluster : clusters) {
            Set<Integer> parts = new HashSet<>();
            for (int mention : cluster) {
                // A mention that the other side lacks is a part by itself.
                parts.add(where.getOrDefault(mention, -1 - mention));
            }
            kept += cluster.size() - parts.size();
            all += cluster.size() - 1;
        }
        return Counts.of(kept, 0, all);
    }

    Counts b3() {
        double recall = 0;
        double precision = 0;
        for (Map.Entry<Integer, Map<Integer, Integer>> row : common().entrySet()) {
            for (Map.Entry<Integer, Integer> cell : row.getValue().entrySet()) {
                double square = (double) cell.getValue() * cell.getValue();
                recall += square / gold.get(row.getKey()).size();
                precision += square / system.get(cell.getKey()).size();
            }
        }
        return new Counts(precision, mentions(system), recall, mentions(gold));
    }

    private static int mentions(List<Set<Integer>> clusters) {
        return clusters.stream().mapToInt(Set::size).sum();
    }

    Counts ceafe() {
        Map<Integer, Map<Integer, Integer>> common = common();
        Map<Integer, Set<Integer>> goldOf = new HashMap<>();
        common.forEach((one, row) -> row.keySet().forEach(other -> goldOf.computeIfAbsent(other, o -> new HashSet<>())
                .add(one)));
        double similarity = 0;
        Set<Integer> seen = new HashSet<>();
        for (int start : common.keySet()) {
            if (seen.add(start)) {
                similarity += best(component(start, common, goldOf, seen), common);
            }
        }
        return Counts.of(similarity, system.size(), gold.size());
    }

    /** The clusters of the gold that a chain of common mentions joins: what is best can be found for each chain apart. */
    private static List<Integer> component(
            int start,
            Map<Integer, Map<Integer, Integer>> common,
            Map<Integer, Set<Integer>> goldOf,
            Set<Integer> seen) {
        List<Integer> component = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int one = open.pop();
            component.add(one);
            for (int other : common.get(one).keySet()) {
                goldOf.get(other).stream().filter(seen::add).forEach(open::push);
            }
        }
        return component;
    }

    private double best(List<Integer> rows, Map<Integer, Map<Integer, Integer>> common) {
        Map<Integer, Integer> columns = new LinkedHashMap<>();
        rows.forEach(row -> common.get(row).keySet().forEach(other -> columns.putIfAbsent(other, columns.size())));
        boolean turned = rows.size() > columns.size();
        double[][] weights = turned ? new double[columns.size()][rows.size()] : new double[rows.size()][columns.size()];
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            common.get(rows.get(i)).forEach((other, count) -> {
                double phi = 2.0
                        * count
                        / (gold.get(rows.get(row)).size() + system.get(other).size());
                int column = columns.get(other);
                weights[turned ? column : row][turned ? row : column] = phi;
            });
        }
        return Assignment.best(weights);
    }

    /** For each gold cluster the system clusters that share mentions with it, and how many. */
    Map<Integer, Map<Integer, Integer>> common() {
        Map<Integer, Integer> where = whereIn(system);
        Map<Integer, Map<Integer, Integer>> common = new TreeMap<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int mention : gold.get(i)) {
                if (where.containsKey(mention)) {
                    common.computeIfAbsent(i, c -> new TreeMap<>()).merge(where.get(mention), 1, Integer::sum);
                }
            }
        }
        return common;
    }

    private static Map<Integer, Integer> whereIn(List<Set<Integer>> clusters) {
        Map<Integer, Integer> where = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (int mention : clusters.get(i)) {
                where.put(mention, i);
            }
        }
        return where;
    }
}

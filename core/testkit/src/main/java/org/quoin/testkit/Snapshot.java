package org.quoin.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.uima.UimaSerializable;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.Sofa;
import org.apache.uima.jcas.cas.TOP;

/**
 * All that is in a CAS at one moment: the feature structures that are indexed in any view and those that they lead to,
 * by their number in the CAS, and the texts.
 *
 * @param states the feature structures, in the order in which they were met
 * @param texts the text of each view, by its name; an empty string if it has none
 */
record Snapshot(Map<Integer, State> states, Map<String, String> texts) {

    /**
     * A feature structure as it was.
     *
     * @param structure the feature structure; it may have changed since
     * @param values its features' values by name, or its elements by number: text, or {@code @} and a number for another
     *     feature structure; those that are null are left out
     * @param views the names of the views that index it
     */
    record State(TOP structure, Map<String, String> values, Set<String> views) {

        boolean isIndexed() {
            return !views.isEmpty();
        }
    }

    static Snapshot of(CAS cas) {
        Map<Integer, State> states = new LinkedHashMap<>();
        Map<String, String> texts = new HashMap<>();
        Deque<TOP> open = new ArrayDeque<>();
        for (Iterator<CAS> views = cas.getViewIterator(); views.hasNext(); ) {
            CAS view = views.next();
            texts.put(view.getViewName(), view.getDocumentText() == null ? "" : view.getDocumentText());
            for (TOP indexed : view.getIndexRepository().<TOP>getIndexedFSs()) {
                state(indexed, states, open).views().add(view.getViewName());
            }
        }
        while (!open.isEmpty()) {
            read(open.remove(), states, open);
        }
        return new Snapshot(states, texts);
    }

    private static State state(TOP structure, Map<Integer, State> states, Deque<TOP> open) {
        return states.computeIfAbsent(structure._id(), id -> {
            open.add(structure);
            return new State(structure, new TreeMap<>(), new TreeSet<>());
        });
    }

    private static void read(TOP structure, Map<Integer, State> states, Deque<TOP> open) {
        Map<String, String> values = states.get(structure._id()).values();
        if (structure instanceof UimaSerializable collection) {
            collection._save_to_cas_data();
        }
        if (structure instanceof FSArray<?> array) {
            for (int i = 0; i < array.size(); i++) {
                follow(Integer.toString(i), array.get(i), values, states, open);
            }
        } else if (structure instanceof CommonArrayFS<?> array) {
            String[] elements = array.toStringArray();
            for (int i = 0; i < elements.length; i++) {
                values.put(Integer.toString(i), String.valueOf(elements[i]));
            }
        } else {
            for (Feature feature : structure.getType().getFeatures()) {
                if (!feature.getRange().isPrimitive()) {
                    follow(feature.getShortName(), structure.getFeatureValue(feature), values, states, open);
                } else if (structure.getFeatureValueAsString(feature) != null) {
                    values.put(feature.getShortName(), structure.getFeatureValueAsString(feature));
                }
            }
        }
    }

    private static void follow(
            String name,
            FeatureStructure value,
            Map<String, String> values,
            Map<Integer, State> states,
            Deque<TOP> open) {
        if (value == null) {
            return;
        }
        values.put(name, "@" + ((TOP) value)._id());
        if (!(value instanceof Sofa)) {
            state((TOP) value, states, open);
        }
    }

    boolean has(TOP structure) {
        return states.containsKey(structure._id());
    }

    /** Returns the feature structures that an earlier snapshot of the same CAS does not have. */
    List<State> since(Snapshot earlier) {
        List<State> added = new ArrayList<>();
        states.forEach((id, state) -> {
            if (!earlier.states.containsKey(id)) {
                added.add(state);
            }
        });
        return added;
    }
}

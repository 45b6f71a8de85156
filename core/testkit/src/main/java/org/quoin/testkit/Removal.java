package org.quoin.testkit;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;

/** Takes types out of an article as if nothing had made them. */
final class Removal {

    private Removal() {}

    /** Takes out all feature structures of the named types and of their subtypes, and what refers to them. */
    static void remove(List<String> names, CAS article) {
        TypeSystem types = article.getTypeSystem();
        Snapshot snapshot = Snapshot.of(article);
        for (Snapshot.State state : snapshot.states().values()) {
            TOP structure = state.structure();
            if (DeclaredTypes.isAny(structure.getType(), names, types)) {
                state.views().forEach(view -> article.getView(view).removeFsFromIndexes(structure));
            } else if (!(structure instanceof FSArray<?>)) {
                clearReferences(structure, names, article);
            }
        }
    }

    private static void clearReferences(TOP structure, List<String> names, CAS article) {
        TypeSystem types = article.getTypeSystem();
        for (Feature feature : structure.getType().getFeatures()) {
            if (feature.getRange().isPrimitive() || structure.getFeatureValue(feature) == null) {
                continue;
            }
            FeatureStructure value = structure.getFeatureValue(feature);
            if (DeclaredTypes.isAny(value.getType(), names, types)) {
                structure.setFeatureValue(feature, null);
            } else if (value instanceof FSArray<?> array) {
                structure.setFeatureValue(feature, without(array, names, article));
            }
        }
    }

    private static ArrayFS<?> without(FSArray<?> array, List<String> names, CAS article) {
        TypeSystem types = article.getTypeSystem();
        List<FeatureStructure> kept = new ArrayList<>();
        for (FeatureStructure element : array) {
            if (element == null || !DeclaredTypes.isAny(element.getType(), names, types)) {
                kept.add(element);
            }
        }
        if (kept.size() == array.size()) {
            return array;
        }
        ArrayFS<FeatureStructure> shorter = article.createArrayFS(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            shorter.set(i, kept.get(i));
        }
        return shorter;
    }
}

package org.quoin.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.CommonPrimitiveArray;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * The annotations of types that are neither Quoin's nor of the linguistic layer, which plugins brought. All features of
 * one are written, those that hold annotations as their spans.
 */
final class OtherAnnotations {

    private static final List<String> KNOWN = List.of("uima.", "org.quoin.type.", "de.tudarmstadt.ukp.dkpro.core.api.");

    private final JCas article;
    private final ArticleAnnotations annotations;
    private final List<Type> types;

    /**
     * @param layers tells which types the pipeline made
     * @param annotations knows the ids
     */
    OtherAnnotations(JCas article, Layers layers, ArticleAnnotations annotations) {
        this.article = article;
        this.annotations = annotations;
        TypeSystem all = article.getTypeSystem();
        Type annotation = all.getType(CAS.TYPE_NAME_ANNOTATION);
        this.types = layers.outputs().stream()
                .filter(type -> !isKnown(type) && all.subsumes(annotation, type))
                .toList();
    }

    private static boolean isKnown(Type type) {
        return KNOWN.stream().anyMatch(type.getName()::startsWith);
    }

    /** Writes them in text order; nothing where the pipeline makes none. */
    void write(JsonText json) throws IOException {
        if (!types.isEmpty()) {
            json.list("annotations", found(), annotation -> write(annotation, json));
        }
    }

    private List<Annotation> found() {
        TypeSystem all = article.getTypeSystem();
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : article.getAnnotationIndex()) {
            Type type = annotation.getType();
            if (!isKnown(type) && types.stream().anyMatch(made -> all.subsumes(made, type))) {
                found.add(annotation);
            }
        }
        return found;
    }

    private void write(Annotation annotation, JsonText json) throws IOException {
        json.beginObject();
        json.string("type", annotation.getType().getName());
        json.span(annotation);
        json.name("features");
        json.beginObject();
        for (Feature feature : annotation.getType().getFeatures()) {
            if (!feature.getDomain().getName().startsWith(CAS.UIMA_TCAS_PREFIX)
                    && !feature.getDomain().getName().startsWith(CAS.UIMA_CAS_PREFIX)) {
                json.name(feature.getShortName());
                writeValue(annotation, feature, json);
            }
        }
        json.endObject();
        json.endObject();
    }

    private void writeValue(Annotation annotation, Feature feature, JsonText json) throws IOException {
        switch (feature.getRange().getName()) {
            case CAS.TYPE_NAME_BOOLEAN -> json.value(annotation.getBooleanValue(feature));
            case CAS.TYPE_NAME_BYTE, CAS.TYPE_NAME_SHORT, CAS.TYPE_NAME_INTEGER, CAS.TYPE_NAME_LONG ->
                json.value(Long.parseLong(annotation.getFeatureValueAsString(feature)));
            case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE ->
                json.value(Double.parseDouble(annotation.getFeatureValueAsString(feature)));
            default -> {
                if (feature.getRange().isPrimitive()) {
                    json.value(annotation.getStringValue(feature));
                } else {
                    writeReference((TOP) annotation.getFeatureValue(feature), json);
                }
            }
        }
    }

    private void writeReference(TOP value, JsonText json) throws IOException {
        if (value instanceof FSArray<?> array) {
            json.beginArray();
            for (Object element : array) {
                writeReference((TOP) element, json);
            }
            json.endArray();
        } else if (value instanceof CommonPrimitiveArray<?> array) {
            json.beginArray();
            for (String element : array.toStringArray()) {
                json.value(element);
            }
            json.endArray();
        } else {
            writeOne(value, json);
        }
    }

    /** What has no place and no id of its own is not followed: it could lead through half the article. */
    private void writeOne(TOP value, JsonText json) throws IOException {
        Optional<String> id = annotations.id(value);
        if (value instanceof Annotation annotation) {
            json.beginObject();
            if (id.isPresent()) {
                json.string("id", id);
            }
            json.span(annotation);
            json.endObject();
        } else if (id.isPresent()) {
            json.beginObject();
            json.string("id", id);
            json.endObject();
        } else {
            json.nothing();
        }
    }
}

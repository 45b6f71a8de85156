package org.quoin.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Shows where in a text annotations stand: {@code The ⟦plan⟧ failed.} */
final class MarkedText {

    private static final int LONGEST = 2_000;

    /** @param order puts the marks of one place in order: ends first, then begins, of longer annotations first */
    private record Mark(int offset, String text, int order) {}

    private MarkedText() {}

    static String of(JCas article, List<? extends Annotation> annotations) {
        String text = article.getDocumentText() == null ? "" : article.getDocumentText();
        List<Mark> marks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (isWithin(annotation, text)) {
                int length = annotation.getEnd() - annotation.getBegin();
                marks.add(new Mark(annotation.getBegin(), "⟦", text.length() - length));
                marks.add(new Mark(annotation.getEnd(), "⟧", length - text.length() - 1));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::offset).thenComparingInt(Mark::order));
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Mark mark : marks) {
            marked.append(text, done, mark.offset()).append(mark.text());
            done = mark.offset();
        }
        marked.append(text, done, text.length());
        return marked.length() <= LONGEST ? marked.toString() : marked.substring(0, LONGEST) + "...";
    }

    private static boolean isWithin(Annotation annotation, String text) {
        return 0 <= annotation.getBegin()
                && annotation.getBegin() < annotation.getEnd()
                && annotation.getEnd() <= text.length();
    }
}

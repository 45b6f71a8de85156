package org.quoin.coreference;

import java.util.function.Predicate;
import org.apache.uima.jcas.JCas;
import org.quoin.type.EntityMention;

/** Which words of an article belong to names. */
final class NameWords {

    private NameWords() {}

    /** Returns for each word whether it lies, at least in part, in a name. */
    static boolean[] of(JCas article, Words words) {
        return of(article, words, mention -> true);
    }

    /** Returns for each word whether it lies, at least in part, in the name of a person. */
    static boolean[] ofPersons(JCas article, Words words) {
        return of(article, words, mention -> "PERSON".equals(mention.getValue()));
    }

    private static boolean[] of(JCas article, Words words, Predicate<EntityMention> wanted) {
        boolean[] inName = new boolean[words.size()];
        for (EntityMention mention : article.select(EntityMention.class)) {
            if (!isName(mention) || !wanted.test(mention)) {
                continue;
            }
            for (int word = words.wordAt(mention.getBegin());
                    word < words.size() && words.begin(word) < mention.getEnd();
                    word++) {
                inName[word] = true;
            }
        }
        return inName;
    }

    /** Tells whether a mention is a name; one without a form is. */
    static boolean isName(EntityMention mention) {
        return mention.getForm() == null || mention.getForm().equals(MentionForm.NAME.label());
    }
}

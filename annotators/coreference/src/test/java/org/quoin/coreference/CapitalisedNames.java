package org.quoin.coreference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.jcas.JCas;
import org.quoin.type.EntityMention;

/** Stands in for a recogniser of names: takes two or three capitalized words in a row for a person. */
final class CapitalisedNames {

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{1,30} \\p{Lu}\\p{Ll}{1,30}\\b");

    private CapitalisedNames() {}

    static void mark(JCas article) {
        if (article.getDocumentText() == null) {
            return;
        }
        Matcher name = NAME.matcher(article.getDocumentText());
        while (name.find()) {
            EntityMention mention = new EntityMention(article, name.start(), name.end());
            mention.setForm("name");
            mention.setValue("PERSON");
            mention.addToIndexes();
        }
    }
}

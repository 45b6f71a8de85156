package org.quoin.quotes;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.testkit.Conformance;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteCue;
import org.quoin.type.QuoteSource;

class SpeakerResolverConformanceTest {

    private static final Pattern TOLD =
            Pattern.compile("(\"[^\"]*\")(?: ([A-Z]\\w+ [A-Z]\\w+) (told) ([A-Z]\\w+ [A-Z]\\w+))?");

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return Conformance.of(SpeakerResolver.class)
                .prepare(
                        SpeakerResolverConformanceTest::addQuotes,
                        Quote.class,
                        QuoteContent.class,
                        QuoteCue.class,
                        QuoteSource.class,
                        EntityMention.class,
                        Entity.class)
                .on("\"We are late,\" Ada Vale told Bo Lind. \"Let us go.\"")
                .tests();
    }

    private static void addQuotes(JCas article) {
        for (MatchResult match :
                TOLD.matcher(article.getDocumentText()).results().toList()) {
            Quote quote = new Quote(article, match.start(), match.end(1));
            quote.setKind("direct");
            boolean told = match.start(2) >= 0;
            quote.setContent(array(article, new QuoteContent(article, match.start(1), match.end(1))));
            quote.setSource(
                    told ? array(article, new QuoteSource(article, match.start(2), match.end(2))) : array(article));
            quote.setCue(told ? array(article, new QuoteCue(article, match.start(3), match.end(3))) : array(article));
            quote.addToIndexes();
            if (told) {
                addMention(article, match.start(2), match.end(2));
                addMention(article, match.start(4), match.end(4));
            }
        }
    }

    @SafeVarargs
    private static <T extends TOP> FSArray<T> array(JCas article, T... elements) {
        FSArray<T> array = new FSArray<>(article, elements.length);
        List.of(elements).forEach(TOP::addToIndexes);
        array.copyFromArray(elements, 0, 0, elements.length);
        return array;
    }

    private static void addMention(JCas article, int begin, int end) {
        Entity entity = new Entity(article);
        EntityMention mention = new EntityMention(article, begin, end);
        mention.setForm("name");
        mention.setEntity(entity);
        mention.addToIndexes();
        entity.setMentions(array(article, mention));
        entity.addToIndexes();
    }
}

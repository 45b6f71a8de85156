package org.quoin.quotes;

import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.testkit.Conformance;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.Quote;
import org.quoin.type.QuoteSource;

class SpeakerResolverConformanceTest {

    private static final String TOLD = "Bo Lind";

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return Conformance.of(SpeakerResolver.class)
                .after(QuoteAttributor.class)
                .prepare(SpeakerResolverConformanceTest::addMentions, EntityMention.class, Entity.class)
                .on("\"We are late,\" Ada Vale told " + TOLD + ". \"Let us go.\"")
                .tests();
    }

    private static void addMentions(JCas article) {
        for (Quote quote : article.select(Quote.class)) {
            if (quote.getSource().size() > 0) {
                QuoteSource source = quote.getSource(0);
                addMention(article, source.getBegin(), source.getEnd());
            }
        }
        int told = article.getDocumentText().indexOf(TOLD);
        if (told >= 0) {
            addMention(article, told, told + TOLD.length());
        }
    }

    private static void addMention(JCas article, int begin, int end) {
        Entity entity = new Entity(article);
        EntityMention mention = new EntityMention(article, begin, end);
        mention.setForm("name");
        mention.setEntity(entity);
        mention.addToIndexes();
        FSArray<EntityMention> mentions = new FSArray<>(article, 1);
        mentions.set(0, mention);
        entity.setMentions(mentions);
        entity.addToIndexes();
    }
}

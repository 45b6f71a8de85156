package org.quoin.io;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.quoin.type.Byline;
import org.quoin.type.ComponentRun;
import org.quoin.type.CreditLine;
import org.quoin.type.CreditedPerson;
import org.quoin.type.Dateline;
import org.quoin.type.DuplicateText;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.Event;
import org.quoin.type.EventArgument;
import org.quoin.type.Headline;
import org.quoin.type.PipelineRun;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteCue;
import org.quoin.type.QuoteSource;
import org.quoin.type.TimeExpression;

/** An article with something in every layer, and an emoji before most of it. */
final class SampleArticle {

    static final String TEXT = "Ferry \uD83D\uDEA2 waits\n"
            + "By Ada Lund\n"
            + "PORT ELM (Harbour Wire) - The ferry waited on Monday.\n"
            + "\"We wait,\" Bea Holm said. \"The sea is high.\"\n"
            + "The ferry waited on Monday.\n"
            + "(Editing by Cy Marsh)";

    final JCas cas;

    private SampleArticle(JCas cas) {
        this.cas = cas;
    }

    /** Makes the article with all its annotations, and a record of the components that made them. */
    static JCas annotated() throws UIMAException {
        SampleArticle article = new SampleArticle(JCasFactory.createJCas());
        ArticleFacts facts = new ArticleFacts(
                Optional.of("2031-05-06"),
                Optional.of("Harbour Wire"),
                Optional.empty(),
                Optional.of("Ferry waits for the sea"),
                Optional.of("en"));
        ArticleCas.fill(article.cas, "desk/ferry.txt", TEXT, facts, "de");
        article.addStructure();
        article.addPeopleAndQuotes();
        article.addTimeAndEvent();
        article.record(Headline.class, Byline.class, Dateline.class, CreditLine.class, Paragraph.class, Sentence.class);
        article.record(Entity.class, EntityMention.class, Quote.class, TimeExpression.class, Event.class);
        return article.cas;
    }

    /** Makes an article without annotations, and a record of a component that looked for some. */
    @SafeVarargs
    static JCas searchedFor(String text, Class<? extends TOP>... types) throws UIMAException {
        SampleArticle article = new SampleArticle(JCasFactory.createJCas());
        ArticleCas.fill(article.cas, "ferry.txt", text, ArticleFacts.NONE, "en");
        article.record(types);
        return article.cas;
    }

    private <A extends Annotation> A add(String covered, BiFunction<Integer, Integer, A> maker) {
        int begin = TEXT.indexOf(covered);
        A annotation = maker.apply(begin, begin + covered.length());
        annotation.addToIndexes();
        return annotation;
    }

    @SafeVarargs
    private <T extends TOP> FSArray<T> array(T... elements) {
        FSArray<T> array = new FSArray<>(cas, elements.length);
        array.copyFromArray(elements, 0, 0, elements.length);
        return array;
    }

    private void addStructure() {
        add("Ferry \uD83D\uDEA2 waits", (b, e) -> new Headline(cas, b, e));
        StringArray authors = new StringArray(cas, 1);
        authors.set(0, "Ada Lund");
        add("By Ada Lund", (b, e) -> new Byline(cas, b, e)).setAuthors(authors);
        Dateline dateline = add("PORT ELM (Harbour Wire) -", (b, e) -> new Dateline(cas, b, e));
        dateline.setPlace("PORT ELM");
        dateline.setAgency("Harbour Wire");

        Paragraph lead =
                add("PORT ELM (Harbour Wire) - The ferry waited on Monday.", (b, e) -> new Paragraph(cas, b, e));
        lead.setDivType("lead");
        add("\"We wait,\" Bea Holm said. \"The sea is high.\"", (b, e) -> new Paragraph(cas, b, e))
                .setDivType("body");
        int again = TEXT.lastIndexOf("The ferry waited");
        Paragraph repeated = new Paragraph(cas, again, again + 27);
        repeated.setDivType("duplicate");
        repeated.addToIndexes();
        DuplicateText duplicate = new DuplicateText(cas, again, again + 27);
        duplicate.setOriginal(lead);
        duplicate.addToIndexes();

        CreditedPerson editor = add("Cy Marsh", (b, e) -> new CreditedPerson(cas, b, e));
        editor.setName("Cy Marsh");
        editor.setRole("editing");
        add("(Editing by Cy Marsh)", (b, e) -> new CreditLine(cas, b, e)).setPeople(array(editor));
        add("The ferry waited on Monday.", (b, e) -> new Sentence(cas, b, e));
    }

    private EntityMention mention(String text, String form, String type, Entity entity) {
        EntityMention mention = add(text, (b, e) -> new EntityMention(cas, b, e));
        mention.setForm(form);
        mention.setValue(type);
        mention.setEntity(entity);
        entity.setMentions(array(mention));
        return mention;
    }

    private void addPeopleAndQuotes() {
        Entity speaker = new Entity(cas);
        speaker.setEntityType("PERSON");
        speaker.setName("Bea Holm");
        speaker.addToIndexes();
        mention("Bea Holm", "name", "PERSON", speaker);

        Quote quote = add("\"We wait,\" Bea Holm said. \"The sea is high.\"", (b, e) -> new Quote(cas, b, e));
        quote.setKind("direct");
        quote.setContent(array(
                add("\"We wait,\"", (b, e) -> new QuoteContent(cas, b, e)),
                add("\"The sea is high.\"", (b, e) -> new QuoteContent(cas, b, e))));
        quote.setCue(array(add("said", (b, e) -> new QuoteCue(cas, b, e))));
        quote.setSource(array(add("Bea Holm", (b, e) -> new QuoteSource(cas, b, e))));
        quote.setSpeaker(speaker);
        quote.setParagraphs(1);
    }

    private void addTimeAndEvent() {
        TimeExpression monday = add("Monday", (b, e) -> new TimeExpression(cas, b, e));
        monday.setTimexType("DATE");
        monday.setValue("2031-05-05");

        Entity ferry = new Entity(cas);
        ferry.setName("the ferry");
        ferry.addToIndexes();
        EventArgument actor = add("The ferry", (b, e) -> new EventArgument(cas, b, e));
        actor.setRole("actor");
        actor.setMention(mention("The ferry", "nominal", null, ferry));

        Event event = add("waited", (b, e) -> new Event(cas, b, e));
        event.setLemma("wait");
        event.setEventClass("OCCURRENCE");
        event.setArguments(array(actor));
        event.setTime(monday);
        event.setPolarity("positive");
        event.setModality("asserted");
    }

    @SafeVarargs
    private void record(Class<? extends TOP>... outputs) {
        List<String> names = Arrays.stream(outputs).map(Class::getName).toList();
        StringArray types = new StringArray(cas, names.size());
        types.copyFromArray(names.toArray(String[]::new), 0, 0, names.size());
        ComponentRun component = new ComponentRun(cas);
        component.setComponent("org.example.Annotator");
        component.setVersion("1.2");
        component.setOutputs(types);
        PipelineRun run = cas.select(PipelineRun.class).findFirst().orElseGet(() -> new PipelineRun(cas));
        run.setPipeline("test");
        run.setHash("c0ffee");
        FSArray<ComponentRun> before = run.getComponents();
        run.setComponents(before == null ? array(component) : array(before.get(0), component));
        run.addToIndexes();
    }
}

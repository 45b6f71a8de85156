package org.quoin.structure;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import java.util.List;
import java.util.Locale;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.Span;
import org.quoin.type.Article;
import org.quoin.type.Byline;
import org.quoin.type.CreditLine;
import org.quoin.type.CreditedPerson;
import org.quoin.type.Dateline;
import org.quoin.type.DuplicateText;
import org.quoin.type.Headline;

/**
 * Finds the parts of a plain-text news article: headline, bylines, dateline, credit lines and paragraphs, and text that
 * repeats earlier text of the same article. It needs no other component and should be the first of a pipeline.
 *
 * <p>Paragraphs may be parted by blank lines, by single line ends or by indentation, and may be hard-wrapped. Their
 * divType is "lead" (the first of the story), "body" or "duplicate" (a copy of earlier text). A headline, byline,
 * dateline or credit line on lines of its own is no paragraph; one that runs into a paragraph lies within it. If the
 * article's title is known, a first line that says the same is the headline.
 */
@ResourceMetaData(name = "Article structure")
@LanguageCapability("en")
@TypeCapability(
        outputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
            "org.quoin.type.Article",
            "org.quoin.type.Byline",
            "org.quoin.type.CreditLine",
            "org.quoin.type.CreditedPerson",
            "org.quoin.type.Dateline",
            "org.quoin.type.DuplicateText",
            "org.quoin.type.Headline"
        })
@OptionalInputs("org.quoin.type.Article")
public class ArticleStructureAnnotator extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas article) {
        String text = article.getDocumentText() == null ? "" : article.getDocumentText();
        ArticleLayout layout = ArticleStructure.read(text, title(article, text));

        layout.headline().ifPresent(span -> new Headline(article, span.begin(), span.end()).addToIndexes());
        layout.bylines().forEach(byline -> add(article, byline));
        layout.dateline().ifPresent(dateline -> add(article, dateline));
        layout.credits().forEach(credit -> add(article, credit));
        layout.paragraphs().forEach(paragraph -> add(article, paragraph));
        layout.repeats().forEach(repeat -> add(article, repeat));
    }

    /** Returns the title that the reader of the article has set, or nothing; an article that has no frame gets one. */
    private static String title(JCas article, String text) {
        List<Article> frames = article.select(Article.class).asList();
        if (frames.isEmpty()) {
            new Article(article, 0, text.length()).addToIndexes();
            return "";
        }
        String title = frames.get(0).getTitle();
        return title == null ? "" : title;
    }

    private static void add(JCas article, ArticleLayout.Byline byline) {
        Byline annotation =
                new Byline(article, byline.span().begin(), byline.span().end());
        List<String> authors = byline.authors();
        annotation.setAuthors(StringArray.create(article, authors.toArray(String[]::new)));
        annotation.addToIndexes();
    }

    private static void add(JCas article, ArticleLayout.Dateline dateline) {
        Dateline annotation =
                new Dateline(article, dateline.span().begin(), dateline.span().end());
        annotation.setPlace(orNull(dateline.place()));
        annotation.setAgency(orNull(dateline.agency()));
        annotation.setDate(orNull(dateline.date()));
        annotation.addToIndexes();
    }

    private static void add(JCas article, ArticleLayout.Credit credit) {
        List<CreditedPerson> people =
                credit.people().stream().map(person -> add(article, person)).toList();
        CreditLine annotation =
                new CreditLine(article, credit.span().begin(), credit.span().end());
        annotation.setPeople(FSArray.create(article, people.toArray(CreditedPerson[]::new)));
        annotation.addToIndexes();
    }

    private static CreditedPerson add(JCas article, ArticleLayout.Credit.Person person) {
        CreditedPerson annotation =
                new CreditedPerson(article, person.span().begin(), person.span().end());
        annotation.setName(person.name());
        annotation.setRole(person.role());
        annotation.addToIndexes();
        return annotation;
    }

    private static void add(JCas article, ArticleLayout.Paragraph paragraph) {
        Paragraph annotation = new Paragraph(
                article, paragraph.span().begin(), paragraph.span().end());
        annotation.setDivType(paragraph.role().name().toLowerCase(Locale.ROOT));
        annotation.addToIndexes();
    }

    private static void add(JCas article, ArticleLayout.Repeat repeat) {
        Span original = repeat.original();
        DuplicateText annotation =
                new DuplicateText(article, repeat.span().begin(), repeat.span().end());
        annotation.setOriginal(new Annotation(article, original.begin(), original.end()));
        annotation.addToIndexes();
    }

    private static String orNull(String feature) {
        return feature.isEmpty() ? null : feature;
    }
}

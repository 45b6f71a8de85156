package org.quoin.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the mentions of an article and puts them in text order, the longer first. */
final class MentionList {

    private final Words words;
    private final Attributes attributes;
    private final List<Mention> mentions = new ArrayList<>();

    MentionList(Words words) {
        this.words = words;
        this.attributes = new Attributes(words);
    }

    /**
     * Adds a name; one that is addressed as a person is one, whatever type it was given.
     *
     * @param phrase the words that it covers at least in part
     * @param quote the number of its quote, or -1
     * @param aside whether it stands in a byline or credit line
     */
    void addName(NameSpan name, String text, Phrase phrase, int quote, int zone, boolean aside) {
        List<String> given = NameForms.words(text);
        boolean addressed = attributes.isAddressed(phrase, given);
        String type = addressed ? "PERSON" : name.type();
        List<String> nameWords = type.equals("PERSON") ? NameForms.withoutHonorifics(given) : given;
        mentions.add(new Mention(
                0,
                name.begin(),
                name.end(),
                phrase,
                MentionForm.NAME,
                type,
                Pronoun.NONE,
                attributes.numberOf(phrase, MentionForm.NAME, type),
                attributes.genderOfName(phrase, given, nameWords, type),
                nameWords,
                quote,
                zone,
                aside));
    }

    /** Adds a noun phrase or pronoun. */
    void add(NounPhraseMention found, int quote, int zone, boolean aside) {
        Phrase phrase = found.phrase();
        boolean nominal = found.form() == MentionForm.NOMINAL;
        Pronoun pronoun = nominal ? Pronoun.NONE : words.pronoun(phrase.head());
        mentions.add(new Mention(
                0,
                words.begin(phrase.first()),
                words.end(phrase.last()),
                phrase,
                found.form(),
                found.type(),
                pronoun,
                nominal ? attributes.numberOf(phrase, found.form(), found.type()) : pronoun.number(),
                nominal ? attributes.genderOfNoun(phrase, found.type()) : pronoun.gender(),
                List.of(),
                quote,
                zone,
                aside));
    }

    /** Returns the mentions, numbered in text order. */
    List<Mention> inOrder() {
        mentions.sort(Comparator.comparingInt(Mention::begin)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
        List<Mention> numbered = new ArrayList<>(mentions.size());
        for (Mention m : mentions) {
            numbered.add(new Mention(
                    numbered.size(),
                    m.begin(),
                    m.end(),
                    m.phrase(),
                    m.form(),
                    m.type(),
                    m.pronoun(),
                    m.number(),
                    m.gender(),
                    m.nameWords(),
                    m.quote(),
                    m.zone(),
                    m.aside()));
        }
        return List.copyOf(numbered);
    }
}

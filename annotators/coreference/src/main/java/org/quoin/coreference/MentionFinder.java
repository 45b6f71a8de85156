package org.quoin.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WordClasses;

/** Finds the noun phrases and pronouns that refer to something, beside the names that are known already. */
final class MentionFinder {

    private final FeatureWeights weights;
    private final WordClasses classes;

    MentionFinder(FeatureWeights weights, WordClasses classes) {
        this.weights = weights;
        this.classes = classes;
    }

    /**
     * Finds the mentions of an article.
     *
     * @param inName for each word whether it belongs to a name; such words head no other mention
     * @param inPerson for each word whether it belongs to the name of a person
     * @param readable for each word whether it stands where mentions are looked for
     */
    List<NounPhraseMention> find(Words words, boolean[] inName, boolean[] inPerson, boolean[] readable) {
        NounPhrases phrases = new NounPhrases(words);
        MentionClassifier classifier = new MentionClassifier(weights, new MentionFeatures(words, classes));
        List<NounPhraseMention> mentions = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if (inName[word] || !readable[word] || isTitle(words, word, inPerson)) {
                continue;
            }
            Optional<Phrase> phrase = phrases.at(word);
            if (phrase.isEmpty()) {
                continue;
            }
            MentionKind kind = classifier.kindOf(phrase.get());
            if (kind != MentionKind.NONE) {
                MentionForm form = formOf(words, word);
                String type = type(words, word, form, kind);
                mentions.add(
                        new NounPhraseMention(phrase.get(), form, type, type.isEmpty() ? subtype(form, kind) : ""));
            }
        }
        return mentions;
    }

    /** A title before a name belongs to the name: {@code Foreign Minister Vale}, {@code Secretary of State Lind}. */
    private static boolean isTitle(Words words, int word, boolean[] inPerson) {
        int governor = words.head(word);
        if (governor > word && inPerson[governor]) {
            return words.child(word, "case") == Words.NONE
                    && !words.is(word, "nsubj")
                    && Titles.isBetween(words, word, governor);
        }
        if (!words.tag(word).startsWith("NN")) {
            return false;
        }
        for (int child = words.firstChild(word); child != Words.NONE; child = words.nextSibling(child)) {
            if (child > word
                    && inPerson[child]
                    && (words.is(child, "flat") || words.is(child, "appos") || words.is(child, "compound"))) {
                return Titles.isBetween(words, word, child);
            }
        }
        return words.isCapitalized(word) && Titles.isBefore(words, word, inPerson);
    }

    /** What a pronoun of the third person refers to is told by its antecedent. */
    static String type(Words words, int head, MentionForm form, MentionKind kind) {
        Pronoun pronoun = words.pronoun(head);
        if (form == MentionForm.PRONOUN) {
            boolean person = pronoun.gender() == Gender.MALE || pronoun.gender() == Gender.FEMALE;
            return person || pronoun.person() == 1 && pronoun.number() == GrammaticalNumber.SINGULAR ? "PERSON" : "";
        }
        // The list is surer of who is a person than the model.
        boolean person = words.tag(head).equals("NN") && words.noun(head).kind().equals("person");
        return person ? "PERSON" : kind.entityType().orElse("");
    }

    private static String subtype(MentionForm form, MentionKind kind) {
        return form == MentionForm.PRONOUN ? "" : kind.name().toLowerCase(Locale.ROOT);
    }

    static MentionForm formOf(Words words, int head) {
        return words.pronoun(head) == Pronoun.NONE ? MentionForm.NOMINAL : MentionForm.PRONOUN;
    }
}

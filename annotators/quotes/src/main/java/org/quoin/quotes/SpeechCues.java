package org.quoin.quotes;

import java.util.Set;
import org.quoin.plugin.Span;
import org.quoin.plugin.WordList;
import org.quoin.quotes.ReportingVerb.Kind;

/** Tells cues of speech and writing from those of attitudes: of what someone thinks, wants or fears without saying so. */
final class SpeechCues {

    private static final Set<String> NOUNS = WordList.of(SpeechCues.class, "speech-nouns.txt");

    private final Words words;

    SpeechCues(Words words) {
        this.words = words;
    }

    /** Tells whether an attribution is of something said: what stands in quotation marks, or has a cue of saying. */
    boolean isSpeech(Attribution attribution) {
        return attribution.kind() != Attribution.Kind.INDIRECT
                || attribution.cue().isEmpty()
                || attribution.cue().stream().anyMatch(this::tellsOfSpeech);
    }

    private boolean tellsOfSpeech(Span cue) {
        for (int word = words.atOrAfter(cue.begin()); word < words.size() && words.begin(word) < cue.end(); word++) {
            if (words.wordClass(word) == WordClass.COLON
                    || NOUNS.contains(words.lemma(word))
                    || ReportingVerbs.english().of(words.lower(word)).stream()
                            .anyMatch(verb -> verb.is(Kind.SPEAK) || verb.is(Kind.TELL) || verb.is(Kind.NAME))) {
                return true;
            }
        }
        return false;
    }
}

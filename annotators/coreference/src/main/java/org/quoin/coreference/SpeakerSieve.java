package org.quoin.coreference;

import java.util.HashMap;
import java.util.Map;

/**
 * {@code I}, {@code my}, {@code me} within a quote are whoever speaks it; {@code we} is the same all through a quote, and
 * is the speaker where that is an organisation.
 */
final class SpeakerSieve implements Sieve {

    @Override
    public void join(Discourse discourse) {
        Map<Long, Mention> firsts = new HashMap<>();
        for (Mention mention : discourse.mentions()) {
            if (mention.quote() < 0
                    || mention.pronoun().person() == 0
                    || mention.pronoun().isThirdPerson()) {
                continue;
            }
            boolean plural = mention.pronoun().number() == GrammaticalNumber.PLURAL;
            int person = mention.pronoun().person();
            Mention first = firsts.putIfAbsent((long) mention.quote() << 8 | person << 1 | (plural ? 1 : 0), mention);
            if (first != null) {
                discourse.clusters().join(first, mention);
                continue;
            }
            int source = discourse.quotes().get(mention.quote()).source();
            if (source >= 0 && person == 1) {
                joinSpeaker(discourse, mention, discourse.mentions().get(source), plural);
            }
        }
    }

    private static void joinSpeaker(Discourse discourse, Mention mention, Mention source, boolean plural) {
        boolean fits = plural
                ? source.type().equals("ORGANIZATION") || source.number() == GrammaticalNumber.PLURAL
                : (source.isPerson() || source.type().isEmpty()) && source.number() != GrammaticalNumber.PLURAL;
        if (fits) {
            discourse.clusters().join(source, mention);
        }
    }
}

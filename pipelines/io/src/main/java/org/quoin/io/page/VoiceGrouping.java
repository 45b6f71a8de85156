package org.quoin.io.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoin.plugin.WordList;

/**
 * Groups the quotes of one article by voice, for display only: it decides who shares a colour, and says nothing about who
 * is who. Where a component has found the speaker, that is the voice. Otherwise it is the wording of the source, without
 * case, leading article and what follows a comma; a name goes with the one longer name before it that ends in the same
 * word ("Ada Vale" ... "Vale"). Pronouns and quotes without a source belong to nobody.
 */
final class VoiceGrouping {

    private static final Set<String> PRONOUNS = WordList.of(VoiceGrouping.class, "pronouns.txt");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:the|an?) ");

    private record Name(int words, Voice voice) {}

    private final Map<Object, Voice> voices = new HashMap<>();
    private final Map<String, List<Name>> namesByLastWord = new HashMap<>();
    private int count;

    /**
     * Returns the voice of a speaker that a component has found.
     *
     * @param speaker what tells speakers apart
     * @param name the speaker's name
     */
    Voice ofSpeaker(Object speaker, String name) {
        return voice(speaker, name);
    }

    /**
     * Returns the voice of a source.
     *
     * @param source the words that say who speaks; blank where there are none
     */
    Voice ofSource(String source) {
        String head = head(source);
        String key = LEADING_ARTICLE.matcher(head.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (key.isEmpty() || PRONOUNS.contains(key)) {
            return Voice.UNNAMED;
        }
        if (voices.containsKey(key)) {
            return voices.get(key);
        }
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean isName = Character.isUpperCase(last.codePointAt(0));
        return isName ? ofName(key, head, last) : voice(key, head);
    }

    private Voice ofName(String key, String head, String last) {
        int words = (int) head.chars().filter(c -> c == ' ').count() + 1;
        List<Name> sameLast = namesByLastWord.computeIfAbsent(last, name -> new ArrayList<>());
        List<Voice> longer = sameLast.stream()
                .filter(name -> name.words() > words)
                .map(Name::voice)
                .distinct()
                .toList();
        Voice voice = longer.size() == 1 ? longer.get(0) : voice(key, head);
        voices.put(key, voice);
        sameLast.add(new Name(words, voice));
        return voice;
    }

    private Voice voice(Object key, String name) {
        return voices.computeIfAbsent(key, unknown -> new Voice(count++, name));
    }

    /** The source up to its first comma, white space collapsed: what follows describes, and varies. */
    private static String head(String source) {
        int comma = source.indexOf(',');
        return BLANKS.matcher(comma > 0 ? source.substring(0, comma) : source)
                .replaceAll(" ")
                .strip();
    }
}

package org.quoin.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a token further, as the model's pre-tokenizer does, before it is cut into pieces. */
enum WordSplit {

    /** At white space only. */
    BLANKS("\\S+", ""),
    /** BERT's: each punctuation mark is a word. */
    PUNCTUATION("[\\p{P}$+<=>^`|~]|[^\\p{P}$+<=>^`|~\\s]+", ""),
    /** Runs of letters and digits, and runs of other characters. */
    WORDS("[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}]+|[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\s]+", ""),
    /** GPT-2's, of a token with a blank before it. */
    BYTE_LEVEL("'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+", " "),
    /** SentencePiece's: at white space, which is written as a visible mark before each word. */
    METASPACE("\\S+", "") {
        @Override
        List<String> words(String token) {
            return super.words(token).stream().map(word -> '\u2581' + word).toList();
        }
    };

    private final Pattern words;
    private final String before;

    WordSplit(String words, String before) {
        this.words = Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
        this.before = before;
    }

    /** Returns the words of a token, in text order; none of them is empty. */
    List<String> words(String token) {
        List<String> found = new ArrayList<>(2);
        Matcher matcher = words.matcher(before + token);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}

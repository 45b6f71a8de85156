package org.quoin.entities;

import java.util.List;
import org.quoin.learning.Hash;
import org.quoin.plugin.Zone;

/** Texts for tests: words with spaces between, a sentence a line. */
final class PlainText {

    private PlainText() {}

    static ArticleText of(String text) {
        ArticleText article = new ArticleText(text);
        int at = 0;
        for (String line : text.split("\n")) {
            article.beginSentence(Zone.Kind.TEXT);
            for (String word : line.split(" ")) {
                article.addToken(
                        at, at + word.length(), Hash.word(Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN"));
                at += word.length() + 1;
            }
        }
        return article;
    }

    /** Returns the name that some words are, which stand in the text once. */
    static Name name(ArticleText article, String words, NameType type) {
        int begin = article.text().indexOf(words);
        return new Name(article.tokenAt(begin), article.tokenAt(begin + words.length() - 1) + 1, type);
    }

    static List<String> written(ArticleText article, List<Name> names) {
        return names.stream()
                .map(name -> article.text().substring(article.begin(name.begin()), article.end(name.end() - 1)) + "/"
                        + name.type())
                .toList();
    }
}

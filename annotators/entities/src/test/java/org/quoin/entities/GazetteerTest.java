package org.quoin.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quoin.learning.Hash;

class GazetteerTest {

    private static Gazetteer packaged;

    @BeforeAll
    static void readThePackagedOne() throws IOException {
        try (InputStream in = Gazetteer.class.getResourceAsStream("english-gazetteer.bin")) {
            packaged = Gazetteer.read(in);
        }
    }

    @Test
    void knowsCountriesHoweverTheyAreWritten() {
        assertThat(lists("Portugal")).contains(NameList.PLACE);
        assertThat(lists("NEW ZEALAND")).contains(NameList.PLACE);
        assertThat(lists("Sri Lanka")).contains(NameList.PLACE);
    }

    @Test
    void doesNotKnowWhatIsNoName() {
        assertThat(lists("quickly because")).isEmpty();
        assertThat(packaged.uses(hashOfWord("therefore,"))).isZero();
    }

    @Test
    void knowsFirstNamesFromLastNames() {
        int first = packaged.uses(hashOfWord("margaret")) & 3;
        int last = packaged.uses(hashOfWord("margaret")) >> 2 & 3;

        assertThat(first).isEqualTo(3);
        assertThat(packaged.uses(hashOfWord("richardson")) >> 2 & 3).isGreaterThanOrEqualTo(last);
    }

    @Test
    void aKindRefinesANameOfItsTypeOnly() {
        ArticleText text = PlainText.of("Norway beat Norwegian Lisbon");

        assertThat(refined(text, "Norway", NameType.LOCATION)).isEqualTo(Subtype.COUNTRY);
        assertThat(refined(text, "Norway", NameType.ORGANIZATION)).isEqualTo(Subtype.NONE);
        assertThat(refined(text, "Norwegian", NameType.MISC)).isEqualTo(Subtype.DEMONYM);
        assertThat(refined(text, "Lisbon", NameType.LOCATION)).isEqualTo(Subtype.CITY);
    }

    @Test
    void isWrittenAndReadWithoutLoss() throws IOException {
        TreeMap<Integer, Byte> names = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            names.put(Hash.finish(i * 77_777_777), (byte) (1 + i % 200));
        }
        TreeMap<Integer, Byte> kinds = new TreeMap<>(Map.of(-5, (byte) 3, 9, (byte) 1));
        TreeMap<Integer, Short> parts = new TreeMap<>(Map.of(-7, (short) 4095));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Gazetteer.of(names, kinds, parts).write(bytes);

        Gazetteer read = Gazetteer.read(new ByteArrayInputStream(bytes.toByteArray()));

        names.forEach((name, lists) -> assertThat(read.lists(name)).isEqualTo(lists & 0xff));
        assertThat(read.lists(123)).isZero();
        assertThat(read.kind(-5)).isEqualTo(3);
        assertThat(read.kind(8)).isZero();
        assertThat(read.uses(-7)).isEqualTo(4095);
    }

    @Test
    void whatIsNoGazetteerIsRefused() {
        assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a gazetteer");
        assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(new byte[] {0x51, 0x47, 0x5a, 0x31, 0})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
    }

    private static Set<NameList> lists(String name) {
        int hash = Gazetteer.beginName();
        for (String word : name.split(" ")) {
            hash = Gazetteer.addWord(hash, hashOfWord(word));
        }
        int bits = packaged.lists(hash);
        Set<NameList> lists = EnumSet.noneOf(NameList.class);
        for (NameList list : NameList.values()) {
            if ((bits & 1 << list.ordinal()) != 0) {
                lists.add(list);
            }
        }
        return lists;
    }

    private static int hashOfWord(String word) {
        return Hash.lowerCased(word, 0, word.length());
    }

    private static Subtype refined(ArticleText text, String words, NameType type) {
        return packaged.refine(text, PlainText.name(text, words, type)).subtype();
    }
}

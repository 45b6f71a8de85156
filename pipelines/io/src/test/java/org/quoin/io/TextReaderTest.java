package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static String utf8(String text) throws IOException {
        return TextReader.decode(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The Caf\u00E9 \u201CLido\u201D reopens \uD83C\uDF89.",
                "Windows\r\nand old Mac\rline ends\n\n",
                "Bell \u0007, escape \u001B, next line \u0085, line separator \u2028.",
                "A byte order mark \uFEFF in the middle",
                "A replacement character \uFFFD that is really there"
            })
    void textComesOutAsItStands(String text) throws IOException {
        assertThat(utf8(text)).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkAtTheStartIsLeftOut() throws IOException {
        assertThat(utf8("\uFEFFRain is expected.")).isEqualTo("Rain is expected.");
    }

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsPlace() {
        byte[] bytes = "Rain.\nThe caf\u00E9 \u201CLido\u201D closes.".getBytes(Charset.forName("windows-1252"));

        assertThatThrownBy(() -> TextReader.decode(bytes))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("byte 0xE9 at offset 13 is not UTF-8 (line 2)")
                .hasMessageContaining("iconv");
    }

    @Test
    void aCharacterCutOffAtTheEndIsNoText() {
        byte[] bytes = {'a', (byte) 0xE2, (byte) 0x80};

        assertThatThrownBy(() -> TextReader.decode(bytes)).hasMessageContaining("byte 0xE2 at offset 1 is not UTF-8");
    }

    @Test
    void halfASurrogatePairIsNoText() {
        byte[] bytes = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD};

        assertThatThrownBy(() -> TextReader.decode(bytes)).hasMessageContaining("byte 0xED at offset 1 is not UTF-8");
    }

    @Test
    void utf16IsNamed() {
        assertThatThrownBy(() -> TextReader.decode("Rain".getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("UTF-16");
    }

    @Test
    void aNulMakesAFileBinaryWhereverItStands() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        byte[] text = {'R', 'a', 'i', 'n', 0};

        assertThatThrownBy(() -> TextReader.decode(picture)).hasMessageContaining("binary: a NUL byte at offset 8");
        assertThatThrownBy(() -> TextReader.decode(text)).hasMessageContaining("binary: a NUL byte at offset 4");
    }

    @Test
    void aFileThatIsGoneIsNamedAsThat(@TempDir Path folder) {
        assertThatThrownBy(() -> TextReader.read(folder.resolve("gone.txt"))).hasMessage("the file is not there");
    }
}

package org.quoin.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gold articles in one of the forms that corpora come in. What form it is, the ending tells:
 *
 * <ul>
 *   <li>{@code .jsonl} or {@code .jsonl.gz}: an object a line, with the keys of {@code articles.jsonl};
 *   <li>{@code .conll}, {@code .bio} or {@code .iob}: a token a line with its name tag in the last column (CoNLL-2003);
 *   <li>a folder with {@code .ann} files: brat's, with attributions as PolNeAR has them, and names;
 *   <li>a folder with {@code .tml} files: TimeML's times and events.
 * </ul>
 */
public interface GoldCorpus {

    /** Takes articles one after the other. */
    @FunctionalInterface
    interface Taker<E extends Exception> {

        /** Takes an article, or refuses it by an {@link IllegalArgumentException}. */
        void take(GoldArticle article) throws E;
    }

    /** Returns the corpus's name: that of its folder, and of its file without endings. */
    String name();

    /**
     * Hands over the articles in the order in which they stand.
     *
     * @return how many there are
     * @throws IOException if a file can't be read, is not of its form, or the taker refuses an article by an {@link
     *     IllegalArgumentException}; the message names file and place
     */
    <E extends Exception> int read(Taker<E> taker) throws IOException, E;

    /**
     * Finds out what form a corpus has; it is not read yet.
     *
     * @throws IOException if there is nothing, or nothing of a form that is known; the message tells which are
     */
    static GoldCorpus of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "there is no such file or folder");
        }
        String name = path.getFileName().toString();
        if (Files.isDirectory(path)) {
            List<Path> files = files(path);
            if (ends(files, ".ann")) {
                return new BratCorpus(path, files);
            }
            if (ends(files, ".tml")) {
                return new TimeMlCorpus(path, files);
            }
            throw new IOException(path + ": a folder of gold articles holds .ann files (brat) or .tml files (TimeML)");
        }
        if (name.matches(".*\\.jsonl(\\.gz)?")) {
            return new JsonLinesCorpus(path);
        }
        if (name.matches(".*\\.(conll|bio|iob)")) {
            return new ConllCorpus(path);
        }
        throw new IOException(
                path + ": gold articles are in .jsonl, .jsonl.gz, .conll, .bio or .iob files, or in a folder of .ann or"
                        + " .tml files");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean ends(List<Path> files, String ending) {
        return files.stream().anyMatch(file -> file.toString().endsWith(ending));
    }

    /** Returns a path's last two names, without endings. */
    static String name(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        String plain = whole.getFileName().toString().replaceFirst("\\.(jsonl|conll|bio|iob)(\\.gz)?$", "");
        Path folder = whole.getParent().getFileName();
        return folder == null ? plain : folder + "/" + plain;
    }
}

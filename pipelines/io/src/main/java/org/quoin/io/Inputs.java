package org.quoin.io;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the articles that a user means by files, folders and globs.
 *
 * <p>A folder stands for all files in it and below, except hidden ones (a name that begins with a dot) and what lies in
 * hidden folders. Links are followed, loops once. An article's id is its path below the folder, or below the fixed part
 * of the glob; that of a file given by name is the name. Where that calls two articles the same, both ids are made
 * longer by the folder above, until they differ. A file found twice is one article.
 */
public final class Inputs {

    private static final String GLOB_CHARACTERS = "*?[{";

    private final Path excluded;
    /** The number of trailing path names in the id of each file. */
    private final Map<Path, Integer> found = new TreeMap<>();

    private final List<String> problems = new ArrayList<>();

    private Inputs(Path excluded) {
        this.excluded = absolute(excluded);
    }

    /**
     * Finds articles.
     *
     * @param inputs paths of files and folders, and globs
     * @param output the folder that the run writes to; what lies in it is never an article
     * @return the articles in the order of their ids, each id once
     * @throws InvalidRequestException if an input is not there, can't be read or holds no file
     */
    public static List<ArticleFile> find(List<String> inputs, Path output) throws InvalidRequestException {
        Inputs search = new Inputs(output);
        inputs.forEach(search::add);
        if (!search.problems.isEmpty()) {
            throw new InvalidRequestException(search.problems);
        }
        return search.articles();
    }

    private void add(String input) {
        try {
            Path path = absolute(Path.of(input));
            if (Files.isDirectory(path)) {
                addFilesBelow(input, path, file -> true);
            } else if (Files.exists(path)) {
                addFile(path, 1);
            } else if (isGlob(input)) {
                addGlob(input);
            } else {
                problems.add("there is no file or folder '" + input + "' (looked for " + path + ")");
            }
        } catch (InvalidPathException e) {
            if (isGlob(input)) {
                addGlob(input);
            } else {
                problems.add("'" + input + "' is not a path: " + e.getReason());
            }
        }
    }

    private static boolean isGlob(String input) {
        return input.chars().anyMatch(c -> GLOB_CHARACTERS.indexOf(c) >= 0);
    }

    private void addGlob(String glob) {
        String pattern = glob.replace('\\', '/');
        int firstWild = 0;
        while (GLOB_CHARACTERS.indexOf(pattern.charAt(firstWild)) < 0) {
            firstWild++;
        }
        int slash = pattern.lastIndexOf('/', firstWild);
        Path base = absolute(Path.of(pattern.substring(0, slash + 1)));
        if (!Files.isDirectory(base)) {
            problems.add("there is no folder " + base + " for the glob '" + glob + "'");
            return;
        }
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
            addFilesBelow(glob, base, file -> matcher.matches(base.relativize(file)));
        } catch (PatternSyntaxException e) {
            problems.add("'" + glob + "' is not a glob: " + e.getDescription());
        }
    }

    private void addFilesBelow(String input, Path folder, Predicate<Path> wanted) {
        int[] files = {0};
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                            boolean skipped = !dir.equals(folder) && (isHidden(dir) || dir.equals(excluded));
                            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            // A link that leads nowhere stays one; it is attempted, and named as a failure.
                            boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
                            if (readable && !isHidden(file) && wanted.test(file)) {
                                addFile(file, file.getNameCount() - folder.getNameCount());
                                files[0]++;
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException cause) {
                            if (!(cause instanceof FileSystemLoopException)) {
                                problems.add(file + " can't be read: " + cause);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            problems.add("the folder " + folder + " can't be read: " + e);
        }
        if (files[0] == 0) {
            problems.add("'" + input + "' holds no file (hidden files don't count)");
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private void addFile(Path file, int names) {
        found.merge(file, names, Math::min);
    }

    private List<ArticleFile> articles() {
        Map<String, List<Path>> byId = new TreeMap<>();
        found.forEach((file, names) -> add(file, names, byId));
        while (byId.size() < found.size()) {
            List<List<Path>> clashes =
                    byId.values().stream().filter(files -> files.size() > 1).toList();
            clashes.forEach(files -> files.forEach(file -> found.merge(file, 1, Integer::sum)));
            byId.clear();
            found.forEach((file, names) -> add(file, names, byId));
        }
        return byId.entrySet().stream()
                .map(entry -> new ArticleFile(entry.getKey(), entry.getValue().get(0)))
                .map(article -> new ArticleFile(article.id(), article.freshPath()))
                .sorted(Comparator.comparing(ArticleFile::id))
                .toList();
    }

    private static void add(Path file, int names, Map<String, List<Path>> byId) {
        byId.computeIfAbsent(id(file, names), id -> new ArrayList<>(1)).add(file);
    }

    private static String id(Path file, int names) {
        int count = file.getNameCount();
        return FileNames.of(file.subpath(Math.max(0, count - names), count));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}

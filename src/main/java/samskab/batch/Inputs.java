package samskab.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the files that paths stand for. Nothing is read before all of them are found. */
public final class Inputs {

    /** How the user names standard input. */
    public static final String STANDARD_INPUT = "-";

    /**
     * What was found.
     *
     * @param inputs in the order of the paths, and within a folder sorted by name
     * @param missing the paths at which nothing is
     * @param empty the folders in which no case file is
     */
    public record Found(List<Input> inputs, List<String> missing, List<String> empty) {}

    private Inputs() {}

    /**
     * Finds the inputs behind paths: a file is itself, a folder all {@code .yaml} and {@code .yml} files below it, hidden
     * ones and symbolic links left out; {@code -} is standard input.
     *
     * @param standardInputName what standard input is called in messages
     */
    public static Found find(List<String> paths, String standardInputName) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String name : paths) {
            if (name.equals(STANDARD_INPUT)) {
                found.inputs.add(new Input(standardInputName, Optional.empty()));
            } else if (!exists(name)) {
                found.missing.add(name);
            } else if (Files.isDirectory(Path.of(name))) {
                int before = found.inputs.size();
                addFolder(Path.of(name), found.inputs);
                if (found.inputs.size() == before) {
                    found.empty.add(name);
                }
            } else {
                found.inputs.add(new Input(name, Optional.of(Path.of(name))));
            }
        }
        return found;
    }

    private static boolean exists(String name) {
        try {
            return !name.isBlank() && Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false; // no file can have such a name here
        }
    }

    private static void addFolder(Path folder, List<Input> inputs) {
        for (Path path : children(folder, inputs)) {
            add(path, inputs);
        }
    }

    private static void add(Path path, List<Input> inputs) {
        Input input = new Input(path.toString(), Optional.of(path));
        try {
            BasicFileAttributes found =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isDirectory()) {
                addFolder(path, inputs);
            } else if (found.isRegularFile() && isNamedLikeCases(path)) {
                inputs.add(input);
            }
        } catch (NoSuchFileException e) {
            // it has gone since its folder was listed
        } catch (IOException e) {
            // in a folder that may be listed but not entered nobody can tell what is what: reading it will say so
            inputs.add(input);
        }
    }

    /** A folder that cannot be listed becomes an input that cannot be read: it is reported like one. */
    private static List<Path> children(Path folder, List<Input> inputs) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, path -> !isHidden(path))) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            children.clear();
            inputs.add(new Input(folder.toString(), Optional.of(folder)));
        }
        children.sort(Comparator.comparing(Path::toString));
        return children;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isNamedLikeCases(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}

package hearth.app;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A step of the build. Java's start-up cache takes no class that was compiled for Java 5, and picocli was; this writes
 * such a jar anew with the same code in today's form, which a person at a terminal notices as a tenth of a second less.
 */
public final class OldClasses {

    private static final String NOTE = "META-INF/CHANGED-BY-HEARTH.txt";
    private static final String WORDS =
            "The class files of this jar were written anew for Java 8 and later: same code, "
                    + "with the stack maps that Java's start-up cache asks for.\n";

    private OldClasses() {}

    /** Renews the jars named. */
    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            renew(Path.of(jar));
        }
    }

    static void renew(Path jar) throws IOException {
        try (ZipFile old = new ZipFile(jar.toFile())) {
            if (old.getEntry(NOTE) != null) {
                return;
            }
        }
        Path renewed = jar.resolveSibling(jar.getFileName() + ".new");
        try (ZipFile old = new ZipFile(jar.toFile());
                URLClassLoader classes =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(renewed))) {
            ClassFile format = ClassFile.of(
                    StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes)
                            .orElse(ClassHierarchyResolver.defaultResolver())));
            for (ZipEntry entry : old.stream().toList()) {
                byte[] bytes = old.getInputStream(entry).readAllBytes();
                write(out, entry, entry.getName().endsWith(".class") ? inTodaysForm(format, bytes) : bytes);
            }
            ZipEntry note = new ZipEntry(NOTE);
            note.setTimeLocal(old.stream().findFirst().orElseThrow().getTimeLocal());
            write(out, note, WORDS.getBytes(StandardCharsets.UTF_8));
        }
        Files.move(renewed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] inTodaysForm(ClassFile format, byte[] bytes) {
        ClassModel old = format.parse(bytes);
        if (old.majorVersion() >= ClassFile.JAVA_6_VERSION) {
            return bytes;
        }
        return format.transformClass(old, OldClasses::renew);
    }

    private static void renew(ClassBuilder renewed, ClassElement element) {
        switch (element) {
            case ClassFileVersion _ -> renewed.withVersion(ClassFile.JAVA_8_VERSION, 0);
            case MethodModel method ->
                renewed.transformMethod(method, MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL));
            default -> renewed.with(element);
        }
    }

    private static void write(ZipOutputStream out, ZipEntry like, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(like.getName());
        entry.setTimeLocal(like.getTimeLocal());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}

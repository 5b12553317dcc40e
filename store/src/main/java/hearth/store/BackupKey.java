package hearth.store;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The key that an authority holds to its backups: 256 bits, written in a file as hexadecimal digits. Whoever has it can open
 * them; without it nobody can. What is closed with it is a stream of AES-256-GCM with one-megabyte parts, as Tink writes it
 * (AES256_GCM_HKDF_1MB): a part that was changed, left out or moved is noticed.
 */
public final class BackupKey {

    private static final int BYTES = 32;
    private static final int PART = 1 << 20;

    private final AesGcmHkdfStreaming cipher;

    private BackupKey(byte[] key) {
        try {
            this.cipher = new AesGcmHkdfStreaming(key, "HmacSha256", BYTES, PART, 0);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java has these ciphers
        }
    }

    /** A new key, in the form in which it is kept. */
    public static String make() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    /** The key in this file. */
    public static BackupKey in(Path file) throws IOException {
        return of(Files.readString(file), file.toString());
    }

    /** The key that these digits write; where they stand is for the message when they do not. */
    static BackupKey of(String digits, String where) {
        String key = digits.strip();
        if (!key.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException(
                    "%s holds no key: it has to be 64 hexadecimal digits.%nMaybe it is another file; ./hearth backup --new-key FILE makes one."
                            .formatted(where));
        }
        return new BackupKey(HexFormat.of().parseHex(key));
    }

    /** What is written here can be read with the key alone, and only as the file of this name. */
    OutputStream closing(OutputStream out, String name) throws IOException {
        try {
            return cipher.newEncryptingStream(out, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException problem) {
            throw new IOException(problem);
        }
    }

    /** Reads what was closed with this key as the file of this name; anything else is an error. */
    InputStream opening(InputStream in, String name) throws IOException {
        try {
            return cipher.newDecryptingStream(in, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException problem) {
            throw new IOException(problem);
        }
    }
}

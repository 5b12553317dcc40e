/** You are truly listened to: the promises of the first ambition. */
@NullMarked
package hearth.promises.voice;

import org.jspecify.annotations.NullMarked;

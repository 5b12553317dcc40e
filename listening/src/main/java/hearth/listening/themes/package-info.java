/** What children wrote, by theme: the same on every run, every text accounted for, nothing sent anywhere. */
@NullMarked
package hearth.listening.themes;

import org.jspecify.annotations.NullMarked;

package app.closedset.script;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A script file.
 */
record UploadForm(@Nullable MultipartFile file) {
}

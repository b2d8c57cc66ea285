package dev.statute.example.registry.server;

import java.net.URI;
import java.nio.file.Path;

/** What to type to try the registry. */
final class Lines {

  private Lines() {}

  /** Returns the lines for a server. */
  static String of(URI base, Path folder) {
    return """
        Serving %1$s/v2/ from %3$s until this program is stopped. Try:

        curl -k -i %1$s/v2/
        curl -k -i '%1$s/v2/team/app/blobs/uploads/?digest=sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824' \
        -H 'Content-Type: application/octet-stream' --data-binary hello
        curl -k -i %1$s/v2/team/app/blobs/sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 -H 'Range: bytes=1-3'
        curl -k -i -I %1$s/v2/team/app/blobs/sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
        curl -k -i -X POST %1$s/v2/team/app/blobs/uploads/
        curl -k -i %1$s/v2/team/app/manifests/latest
        curl -k -i -X PATCH %1$s/v2/team/app/tags/list

        skopeo copy --dest-tls-verify=false oci:FOLDER docker://%2$s/team/app:1.0
        skopeo inspect --tls-verify=false docker://%2$s/team/app:1.0
        skopeo list-tags --tls-verify=false docker://%2$s/team/app
        skopeo copy --src-tls-verify=false docker://%2$s/team/app:1.0 oci:COPY:1.0
        skopeo delete --tls-verify=false docker://%2$s/team/app:1.0
        """
        .formatted(base, base.getAuthority(), folder)
        .stripTrailing();
  }
}

package cn.huiyin.complaint.photos;

/**
 * A photo as it is stored: drawn anew, upright, without any metadata.
 *
 * @param full JPEG, its longest side bounded
 * @param thumb JPEG for lists
 */
record SanitizedPhoto(byte[] full, byte[] thumb) {

    @Override
    public String toString() {
        return "SanitizedPhoto[full=%d bytes, thumb=%d bytes]".formatted(full.length, thumb.length);
    }
}

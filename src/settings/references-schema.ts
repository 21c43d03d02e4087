import * as v from 'valibot'

const pictures = '`approved`, or a list of 1 to 16 paths of png, jpeg or webp files'
/** Brand images: their paths, or heroes that people approved. */
export const references = v.union(
  [
    v.picklist(['approved']),
    v.pipe(
      v.array(
        v.pipe(
          v.string(pictures),
          v.regex(/^approved$|[^/]\.(png|PNG|jpe?g|JPE?G|webp|WEBP)$/, pictures),
        ),
        pictures,
      ),
      v.minLength(1, pictures),
      v.maxLength(16, pictures),
    ),
  ],
  pictures,
)

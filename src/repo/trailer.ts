export const trailer = 'Generated-by: hero-images'

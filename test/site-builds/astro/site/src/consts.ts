export const siteTitle = 'Harbour notes'
export const siteDescription = 'What a small harbour does all day.'
